using System.Text;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Promotion;
using NewsletterFns.Extraction.Quotes;
using NewsletterFns.Extraction.Rendering;

namespace NewsletterFns.Extraction.Assembling;

/// <summary>Makes the article of a draft: promotion goes, headline, byline and date lines become metadata, the rest is text.</summary>
internal static class ArticleAssembler
{
    /// <summary>The article, or <see langword="null"/> where no text is left.</summary>
    public static ExtractedArticle? Assemble(ArticleDraft draft, ExtractionOptions options, CancellationToken cancellationToken)
    {
        var blocks = PromotionFilter.Remove(draft.Blocks, cancellationToken);
        while (blocks.Count > 1 && blocks[^1].Kind == BlockKind.Heading && !ReferenceEquals(blocks[^1], draft.Blocks[^1]))
        {
            // It headed what was promotion.
            blocks.RemoveAt(blocks.Count - 1);
        }

        if (blocks.Count == 0)
        {
            return null;
        }

        var head = ArticleHead.Take(blocks, draft);
        var (text, links) = Join(head.Body, cancellationToken);
        if (text.Length == 0)
        {
            return null;
        }

        var title = TitleText.OneLine(head.Title);
        return new ExtractedArticle
        {
            Text = text,
            Title = title ?? TitleInference.FromText(text),
            TitleSource = title is null ? TitleSource.Inferred : head.TitleSource,
            Authors = head.Authors,
            Published = head.Published,
            Url = draft.Url,
            Section = TitleText.OneLine(draft.Section),
            Source = Source(draft),
            LanguageClaim = LanguageTag.Clean(draft.LanguageClaim),
            Links = links,
            Html = options.IncludeHtml && text.Length <= options.MaxHtmlText ? HtmlRenderer.Render(head.Body, cancellationToken) : null,
            Quotes = QuoteFinder.Find(text.Length <= options.MaxQuoteText ? text : text[..options.MaxQuoteText], cancellationToken),
            Origins = draft.Origins with
            {
                Title = title is null ? MetadataOrigin.Inferred : title == draft.Title ? draft.Origins.Title : MetadataOrigin.PageText,
                Authors = head.Authors.Count == 0 ? null : ReferenceEquals(head.Authors, draft.Authors) ? draft.Origins.Authors : MetadataOrigin.PageText,
                Published = head.Published is null ? null : head.Published == draft.Published ? draft.Origins.Published : MetadataOrigin.PageText,
            },
        };
    }

    private static ArticleSource? Source(ArticleDraft draft)
    {
        var (name, listId) = (TitleText.OneLine(draft.SourceName), TitleText.OneLine(draft.ListId));
        return name is null && listId is null ? null : new ArticleSource(name, listId, TitleText.OneLine(draft.Issue));
    }

    private static (string Text, IReadOnlyList<ArticleLink> Links) Join(IReadOnlyList<TextBlock> blocks, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var places = new List<BlockLink>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if ((i & 0x3FF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var block = blocks[i];
            if (text.Length > 0)
            {
                text.Append(block.Tight ? "\n" : "\n\n");
            }

            foreach (var link in block.Links)
            {
                places.Add(link with { Start = text.Length + link.Start });
            }

            text.Append(block.Text);
        }

        var whole = text.ToString();
        var links = places.Select(place => new ArticleLink(whole.Substring(place.Start, place.Length), place.Url)
        {
            Offset = place.Start,
            Length = place.Length,
        }).ToArray();
        return (whole, links);
    }
}
