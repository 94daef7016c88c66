using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Html.Metadata;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html;

/// <summary>Reads HTML pages and fragments: metadata from the head, text from the part that is the article.</summary>
internal sealed class HtmlReader(ExtractionOptions options) : IDraftReader
{
    private static readonly HtmlParserOptions ParserOptions = new() { IsScripting = false, IsNotConsumingCharacterReferences = false };

    public IReadOnlyList<ArticleDraft> Read(string content, CancellationToken cancellationToken)
    {
        MarkupLimits.Check(content, options);
        var document = new HtmlParser(ParserOptions).ParseDocument(content);
        cancellationToken.ThrowIfCancellationRequested();
        if (document.Body is not { } body)
        {
            return [];
        }

        var metadata = PageMetadata.Read(document, cancellationToken);
        var tree = PageTree.Build(body, cancellationToken);
        var (blocks, container) = MainContent.Find(tree, metadata, cancellationToken);
        if (blocks.Count == 0)
        {
            return [];
        }

        var title = PageTitle.Choose(tree, container, metadata);
        var marks = PageMarks.Read(tree, container, title?.Heading, cancellationToken);
        return
        [
            new ArticleDraft(blocks)
            {
                Title = title?.Text,
                TitleSource = title?.Source ?? TitleSource.Inferred,
                Authors = ChooseAuthors(metadata, marks),
                Published = metadata.Published ?? UrlDate.Find(metadata.Url) ?? marks.Published,
                Url = metadata.Url,
                SourceName = metadata.SiteName,
                LanguageClaim = metadata.Language,
            },
        ];
    }

    // Publishers often state themselves as the author; the person named on the page is meant then.
    private static IReadOnlyList<string> ChooseAuthors(PageMetadata metadata, PageMarks marks)
        => marks.Authors.Count > 0 && metadata.Authors.All(BylineParser.IsOrganization) ? marks.Authors : metadata.Authors;
}
