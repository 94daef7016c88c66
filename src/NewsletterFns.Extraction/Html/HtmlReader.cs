using AngleSharp.Dom;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Html.Metadata;
using NewsletterFns.Extraction.Metadata;
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
        var tree = PageTree.Build(body, cancellationToken);
        var (blocks, container) = MainContent.Find(tree, metadata, context);
        if (blocks.Count == 0)
        {
            return [];
        }

        var title = PageTitle.Choose(tree, container, metadata);
        var facts = PageFacts.Read(tree, container, title?.Heading, metadata, cancellationToken);
        return
        [
            new ArticleDraft(blocks)
            {
                Title = title?.Text,
                TitleSource = title?.Source ?? TitleSource.Inferred,
                Authors = facts.Authors?.Names ?? [],
                Published = facts.Published?.Value,
                Url = metadata.Url,
                SourceName = metadata.SiteName,
                LanguageClaim = metadata.Language,
                Section = metadata.Section,
                Origins = metadata.Origins with { Title = title?.Origin, Authors = facts.Authors?.Origin, Published = facts.Published?.Origin },
            },
        ];
    }
}
