using System.Text.Json;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Json;

/// <summary>Makes the draft of a JSON object that holds an article.</summary>
internal static class JsonArticle
{
    // Unix seconds of 1990 and 2100: a plain year or an identifier is no point in time.
    private const long EarliestSecond = 631_152_000;
    private const long LatestSecond = 4_102_444_800;

    private static readonly string[] Bodies = ["content_html", "body_html", "html", "articleBody", "body", "content", "content_text", "plaintext", "text", "markdown"];
    private static readonly string[] Teasers = ["description", "summary", "excerpt", "abstract", "teaser"];
    private static readonly string[] Titles = ["headline", "title", "subject", "name"];
    private static readonly string[] Dates =
    [
        "date_published", "published", "published_at", "publication_date", "publish_date", "pubDate", "date", "dateCreated", "created_at", "created", "date_modified", "modified", "updated_at",
    ];

    /// <summary>Whether the object has a text of its own. A text without a title counts where it is long enough to be one.</summary>
    public static bool HasBody(JsonElement element) => JsonValues.Text(element, Bodies) is { } body && (JsonValues.Text(element, Titles) is not null || body.Length >= 200 || body.Contains(' ', StringComparison.Ordinal) && IsOnlyText(element));

    /// <summary>Whether it has a title and at least a summary.</summary>
    public static bool HasTeaser(JsonElement element) => JsonValues.Text(element, Teasers) is not null && JsonValues.Text(element, Titles) is not null;

    public static ArticleDraft? ToDraft(JsonElement element, JsonOwner owner, ReadingContext context)
    {
        var body = JsonValues.Text(element, Bodies) ?? JsonValues.Text(element, Teasers);
        if (body is null)
        {
            return null;
        }

        var url = LinkCleaner.Clean(JsonValues.Text(element, "canonical_url", "url", "link", "permalink", "mainEntityOfPage", "external_url", "id", "@id"), owner.Url);
        var title = Line(JsonValues.Text(element, Titles), context);
        var authors = JsonValues.Names(element, "authors", "author", "byline", "creator", "by").SelectMany(BylineParser.Clean).DistinctBy(TitleText.Key).ToArray();
        var published = Date(JsonValues.Text(element, Dates));
        var name = TitleText.OneLine(JsonValues.Text(element, "publisher", "publication", "newsletter", "site_name", "source")) ?? owner.Name;
        var language = JsonValues.Text(element, "language", "inLanguage", "lang", "locale") ?? owner.Language;
        var section = Line(JsonValues.Names(element, "articleSection", "section", "category") is [var first, ..] ? first : null, context);
        var credited = authors.Length > 0 ? authors : owner.Authors;
        return new ArticleDraft(HtmlFragment.Read(body, url, context))
        {
            Title = title,
            TitleSource = TitleSource.Metadata,
            HeadlineByShape = title is null,
            Authors = credited,
            Published = published,
            Url = url,
            SourceName = name,
            LanguageClaim = language,
            Section = section,
            Origins = new ArticleOrigins
            {
                Title = MetadataOrigin.JsonField,
                Authors = MetadataOrigin.JsonField,
                Published = MetadataOrigin.JsonField,
                Url = url is null ? null : MetadataOrigin.JsonField,
                Source = name is null ? null : MetadataOrigin.JsonField,
                Language = language is null ? null : MetadataOrigin.JsonField,
                Section = section is null ? null : MetadataOrigin.JsonField,
            },
        };
    }

    private static bool IsOnlyText(JsonElement element)
        => element.EnumerateObject().All(property => property.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array));

    private static string? Line(string? text, ReadingContext context)
        => text is null ? null : TitleText.OneLine(string.Join(' ', HtmlFragment.Read(text, null, context).Select(block => block.Text)));

    private static PublicationDate? Date(string? text)
    {
        if (!long.TryParse(text, out var number))
        {
            return DateParser.ParseValue(text);
        }

        var seconds = number > LatestSecond ? number / 1_000 : number;
        return seconds is >= EarliestSecond and <= LatestSecond && DateTimeOffset.FromUnixTimeSeconds(seconds) is var time
            ? new PublicationDate(DateOnly.FromDateTime(time.DateTime), TimeOnly.FromDateTime(time.DateTime), TimeSpan.Zero)
            : DateParser.ParseValue(text);
    }
}
