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

    private static NewsletterHead Head(PageMetadata metadata) => new()
    {
        Subject = metadata.OpenGraphTitle ?? metadata.DocumentTitle,
        SubjectSource = TitleSource.Metadata,
        Name = metadata.SiteName,
        Authors = metadata.Authors,
        Sent = metadata.Published,
        Url = metadata.Url,
        LanguageClaim = metadata.Language,
        Origins = new ArticleOrigins { Title = MetadataOrigin.PageHead, Authors = MetadataOrigin.PageHead, Published = MetadataOrigin.PageHead, Url = MetadataOrigin.PageHead, Source = MetadataOrigin.PageHead, Language = MetadataOrigin.PageHead },
    };

    // Publishers often state themselves as the author; the person named on the page is meant then.
    private static IReadOnlyList<string> ChooseAuthors(PageMetadata metadata, PageMarks marks)
        => marks.Authors.Count > 0 && metadata.Authors.All(BylineParser.IsOrganization) ? marks.Authors : metadata.Authors;
}
