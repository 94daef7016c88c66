using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Reads a newsletter's HTML or text as mail: one story, or the items of a digest.</summary>
internal static class NewsletterReader
{
    public static IReadOnlyList<ArticleDraft> ReadHtml(string html, NewsletterHead head, ReadingContext context)
        => HtmlParsing.Parse(html, context).Body is { } body
            ? ToDrafts(new BlockCollector(head.Url, context.CancellationToken).Collect(body, ElementRules.IsNeverText), head)
            : [];

    public static IReadOnlyList<ArticleDraft> ReadText(string text, NewsletterHead head, ReadingContext context)
        => ToDrafts(PlainText.PlainTextReader.ReadText(text, context.CancellationToken), head);

    private static ArticleDraft[] ToDrafts(List<TextBlock> blocks, NewsletterHead head)
        => blocks.Count == 0
            ? []
            :
            [
                new ArticleDraft(blocks)
                {
                    Title = head.Subject,
                    TitleSource = TitleSource.Subject,
                    Authors = head.Authors,
                    Published = head.Sent,
                    Url = head.Url,
                    SourceName = head.Name,
                    ListId = head.ListId,
                    Issue = head.Issue,
                    LanguageClaim = head.LanguageClaim,
                    Origins = head.Origins,
                },
            ];
}
