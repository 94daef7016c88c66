using AngleSharp.Dom;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Html.Metadata;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Newsletters;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Html;

/// <summary>Reads HTML pages and fragments: metadata from the head, text from the part that is the article.</summary>
internal sealed class HtmlReader : IDraftReader
{
    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        var cancellationToken = context.CancellationToken;
        var document = HtmlParsing.Parse(file.Text, context);
        if (document.Body is not { } body)
        {
            return [];
        }

        var metadata = PageMetadata.Read(document, cancellationToken);
        if (NewsletterSigns.IsNewsletter(document, cancellationToken) && NewsletterReader.ReadDocument(document, Head(metadata), context) is { Count: > 0 } letter)
        {
            return letter;
        }

        var tree = PageTree.Build(body, cancellationToken);
        var (blocks, container) = MainContent.Find(tree, metadata, context);
        if (blocks.Count == 0)
        {
            return [];
        }

        var title = PageTitle.Choose(tree, container, metadata);
        var section = metadata.Section ?? PageSection.Find(tree, title?.Heading);
        var facts = PageFacts.Read(tree, container, title?.Heading, metadata, cancellationToken);
        return
        [
            new ArticleDraft(blocks)
            {
                Title = Headline(title, blocks[0]),
                TitleSource = title?.Source ?? TitleSource.Inferred,
                Authors = facts.Authors?.Names ?? [],
                Published = facts.Published?.Value,
                Url = metadata.Url,
                SourceName = metadata.SiteName,
                LanguageClaim = metadata.Language,
                Section = section,
                Origins = metadata.Origins with { Section = metadata.Origins.Section ?? (section is null ? null : MetadataOrigin.PageText), Title = title?.Origin, Authors = facts.Authors?.Origin, Published = facts.Published?.Origin },
            },
        ];
    }

    // A text that the page does not show begins with its headline, which metadata gives with the site's name.
    private static string? Headline(PageTitle? title, TextBlock first)
        => title is { Heading: null } && first.Kind == BlockKind.Heading && title.Text.StartsWith(first.Text, StringComparison.Ordinal) ? first.Text : title?.Text;

    private static NewsletterHead Head(PageMetadata metadata)
    {
        var authors = metadata.Authors.Count > 0 ? metadata.Authors[0] : null;
        var published = metadata.Published.Count > 0 ? metadata.Published[0] : null;
        return new NewsletterHead
        {
            Subject = metadata.OpenGraphTitle ?? metadata.DocumentTitle,
            SubjectSource = TitleSource.Metadata,
            Name = metadata.SiteName,
            Authors = authors?.Names ?? [],
            Sent = published?.Value,
            Url = metadata.Url,
            LanguageClaim = metadata.Language,
            Origins = metadata.Origins with
            {
                Title = metadata.OpenGraphTitle is null ? MetadataOrigin.PageHead : MetadataOrigin.OpenGraph, Authors = authors?.Origin, Published = published?.Origin,
            },
        };
    }
}
