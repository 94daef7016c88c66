namespace NewsletterFns.Local.Extracting;

/// <summary>What <c>extract --json</c> writes of a file.</summary>
internal sealed record FileJson
{
    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Date { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public required IReadOnlyList<ArticleJson> Articles { get; init; }

    public required double Ms { get; init; }

    public FileError? Error { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public static FileJson Of(FileOutcome outcome)
    {
        var articles = outcome.Articles;
        var authors = articles.SelectMany(article => article.Authors).Distinct(StringComparer.Ordinal).ToList();
        return new FileJson
        {
            Text = outcome.Text,
            Title = outcome.Title ?? (articles is [var first, ..] ? first.Title : null),
            Author = authors is [] ? null : string.Join("; ", authors),
            Date = articles.FirstOrDefault(article => article.Published is not null)?.Published.ToString(),
            Url = articles.FirstOrDefault(article => article.Url is not null)?.Url?.AbsoluteUri,
            Language = outcome.Language,
            Articles = [.. articles.Select((article, i) => ArticleJson.Of(article, i + 1, articles.Count))],
            Ms = Math.Round(outcome.Elapsed.TotalMilliseconds, 1),
            Error = outcome.Error,
            Warnings = outcome.Warnings,
        };
    }
}
