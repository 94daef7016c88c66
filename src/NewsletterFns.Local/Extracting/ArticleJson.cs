using System.Text.Json.Serialization;
using NewsletterFns.Extraction;

namespace NewsletterFns.Local.Extracting;

/// <summary>What <c>extract --json</c> writes of an article.</summary>
internal sealed record ArticleJson
{
    public required int Position { get; init; }

    public required int Count { get; init; }

    public required string Title { get; init; }

    public required TitleSource TitleSource { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public string? Published { get; init; }

    public Uri? Url { get; init; }

    public ArticleSource? Source { get; init; }

    public string? Section { get; init; }

    public string? LanguageClaim { get; init; }

    public required string Text { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Html { get; init; }

    public required IReadOnlyList<ArticleLink> Links { get; init; }

    public required IReadOnlyList<ArticleQuote> Quotes { get; init; }

    public required ArticleOrigins Origins { get; init; }

    public static ArticleJson Of(ExtractedArticle article, int position, int count) => new()
    {
        Position = position,
        Count = count,
        Title = article.Title,
        TitleSource = article.TitleSource,
        Authors = article.Authors,
        Published = article.Published?.ToString(),
        Url = article.Url,
        Source = article.Source,
        Section = article.Section,
        LanguageClaim = article.LanguageClaim,
        Text = article.Text,
        Html = article.Html,
        Links = article.Links,
        Quotes = article.Quotes,
        Origins = article.Origins,
    };
}
