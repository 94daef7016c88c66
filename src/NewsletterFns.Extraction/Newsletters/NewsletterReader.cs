using AngleSharp.Html.Dom;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Reads a newsletter's HTML or text as mail: one story, or the items of a digest.</summary>
internal static class NewsletterReader
{
    public static IReadOnlyList<ArticleDraft> ReadHtml(string html, NewsletterHead head, ReadingContext context)
        => ReadDocument(HtmlParsing.Parse(html, context), head, context);

    public static IReadOnlyList<ArticleDraft> ReadDocument(IHtmlDocument document, NewsletterHead head, ReadingContext context)
    {
        if (head.LanguageClaim is null && Language(document) is { } language)
        {
            head = head with { LanguageClaim = language, Origins = head.Origins with { Language = MetadataOrigin.PageHead } };
        }

        return Read(HtmlLetter.Read(document, head.Url, context.CancellationToken), head, context.CancellationToken);
    }

    public static IReadOnlyList<ArticleDraft> ReadText(string text, NewsletterHead head, ReadingContext context)
        => Read(TextLetter.Read(text, context.CancellationToken), head, context.CancellationToken);

    private static string? Language(IHtmlDocument document)
        => (document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang") ?? document.Body?.GetAttribute("lang"))?.Trim() is { Length: >= 2 and <= 35 } language ? language : null;

    private static List<ArticleDraft> Read(List<LetterLine> lines, NewsletterHead head, CancellationToken cancellationToken)
    {
        var text = LetterFurniture.Remove(lines, head, out var hadContents, out var issue, cancellationToken);
        head = head.Issue is null ? head with { Issue = issue } : head;
        var items = ItemSplitter.Split(LeadIns.Part(text), head, hadContents, cancellationToken);
        var areSigned = ItemDetails.AreSigned(items);
        return items.ConvertAll(item => Draft(item, items.Count > 1 ? ItemDetails.Take(item.Lines, head.Sent, areSigned) : ItemDetails.None, head, items.Count == 1));
    }

    private static ArticleDraft Draft(LetterItem item, ItemDetails details, NewsletterHead head, bool isOnly)
    {
        var title = item.Title ?? (isOnly ? head.Subject : null);
        var url = (isOnly ? head.Url : null) ?? item.Url;
        return new ArticleDraft(LetterBlocks.Of(item.Lines))
        {
            Title = title,
            TitleSource = item.Lead is not null ? TitleSource.Heading : head.SubjectSource,
            Authors = details.Authors ?? head.Authors,
            Published = details.Published ?? head.Sent,
            Url = url,
            SourceName = head.Name,
            ListId = head.ListId,
            Issue = head.Issue,
            LanguageClaim = head.LanguageClaim,
            Section = item.Section,
            Origins = head.Origins with
            {
                Title = item.Lead is not null ? MetadataOrigin.PageText : head.Origins.Title,
                Authors = details.Authors is null ? head.Origins.Authors : MetadataOrigin.PageText,
                Published = details.Published is null ? head.Origins.Published : MetadataOrigin.PageText,
                Url = url is null ? null : url == head.Url ? head.Origins.Url : MetadataOrigin.PageText,
                Section = item.Section is null ? null : MetadataOrigin.PageText,
            },
        };
    }
}
