using NewsletterFns.Golden;

namespace NewsletterFns.Extraction.Tests.Golden;

/// <summary>Says for a person how an extraction differs from what a reader expects.</summary>
internal static class GoldenComparison
{
    public static IEnumerable<string> Differences(GoldenFixture fixture, IReadOnlyList<ExtractedArticle> articles)
    {
        var pairs = Pair(fixture.Articles, articles);
        if (pairs is null)
        {
            yield return $"articles expected:\n{Titles(fixture.Articles.Select(article => (article.Optional ? "(optional) " : "") + article.Title))}\narticles found:\n{Titles(articles.Select(article => article.Title))}";
        }

        foreach (var difference in (pairs ?? []).SelectMany(pair => Differences(pair.Expected, pair.Found).Select(difference => $"«{pair.Expected.Title}»: {difference}")))
        {
            yield return difference;
        }

        var all = string.Join('\n', articles.SelectMany(article => new[] { article.Title, article.Text }));
        foreach (var leak in fixture.MustNotContain.Where(leak => all.Contains(leak, StringComparison.Ordinal)))
        {
            yield return $"must not be there: {leak}";
        }
    }

    // One to one in order, where optional ones may be missing.
    private static List<(ExpectedArticle Expected, ExtractedArticle Found)>? Pair(IReadOnlyList<ExpectedArticle> expected, IReadOnlyList<ExtractedArticle> found)
    {
        var pairs = new List<(ExpectedArticle, ExtractedArticle)>();
        var spare = found.Count - expected.Count(article => !article.Optional);
        foreach (var article in expected)
        {
            if (article.Optional && spare-- <= 0)
            {
                continue;
            }

            if (pairs.Count == found.Count)
            {
                return null;
            }

            pairs.Add((article, found[pairs.Count]));
        }

        return pairs.Count == found.Count ? pairs : null;
    }

    private static IEnumerable<string> Differences(ExpectedArticle expected, ExtractedArticle found)
    {
        if (expected.Title != found.Title)
        {
            yield return $"title is «{found.Title}»";
        }

        if (expected.Text is { } text && text != found.Text && expected.Lines.SequenceEqual(GoldenFixture.Lines(found.Text), StringComparer.Ordinal))
        {
            yield return $"white space of the text differs; found:\n{found.Text.ReplaceLineEndings("⏎\n")}";
        }

        if (LineDifference.Of(expected.Lines, GoldenFixture.Lines(found.Text)) is { Length: > 0 } lines)
        {
            yield return "text (- expected, + found):\n" + lines;
        }

        foreach (var (name, value) in expected.Values)
        {
            var actual = Value(found, name);
            var agrees = name switch
            {
                "date" when value is not null => actual?.StartsWith(value, StringComparison.Ordinal) == true,
                "language" => string.Equals(actual, value, StringComparison.OrdinalIgnoreCase),
                _ => actual == value,
            };
            if (!agrees)
            {
                yield return $"{name} expected {value ?? "none"}, found {actual ?? "none"}";
            }
        }

        if (expected.Authors is { } authors && !authors.SequenceEqual(found.Authors, StringComparer.Ordinal))
        {
            yield return $"authors expected [{string.Join("; ", authors)}], found [{string.Join("; ", found.Authors)}]";
        }

        var links = found.Links.Select(link => (link.Text, Url: link.Url.ToString())).ToArray();
        if (expected.Text is null ? expected.Links.Except(links).Any() : !expected.Links.SequenceEqual(links))
        {
            yield return $"links expected\n{string.Join('\n', expected.Links)}\nfound\n{string.Join('\n', links)}";
        }

        var quotes = found.Quotes.Select(quote => (quote.Text, quote.Speaker)).ToArray();
        if (expected.Quotes is { } said && !said.SequenceEqual(quotes))
        {
            yield return $"quotes expected\n{string.Join('\n', said)}\nfound\n{string.Join('\n', quotes)}";
        }
    }

    private static string? Value(ExtractedArticle article, string name) => name switch
    {
        "titleSource" => article.TitleSource.ToString(),
        "url" => article.Url?.ToString(),
        "date" => article.Published?.ToString(),
        "source" => article.Source?.Name,
        "listId" => article.Source?.ListId,
        "issue" => article.Source?.Issue,
        "section" => article.Section,
        "language" => article.LanguageClaim,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static string Titles(IEnumerable<string> titles) => string.Join('\n', titles.Select((title, i) => $"  {i + 1}. {title}"));
}
