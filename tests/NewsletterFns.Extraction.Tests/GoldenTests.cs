using System.Text.Json;

namespace NewsletterFns.Extraction.Tests;

/// <summary>Input, expected text and expected metadata side by side, one folder each under <c>tests/fixtures/extraction</c>.</summary>
public sealed class GoldenTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "fixtures", "extraction");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Root, "expected.txt", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Extract_Fixture_GivesExpectedTextAndMetadata(string name)
    {
        var input = Directory.GetFiles(Path.Combine(Root, name), "input.*").Single();
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, name, "expected.json"))).RootElement;

        var article = Extractor.Article(File.ReadAllBytes(input), Path.GetFileName(input));

        Assert.Equal(File.ReadAllText(Path.Combine(Root, name, "expected.txt")).TrimEnd('\n'), article.Text);
        Assert.Equal(Text(expected, "title"), article.Title);
        Assert.Equal(Text(expected, "titleSource"), article.TitleSource.ToString());
        Assert.Equal(Texts(expected, "authors"), article.Authors);
        Assert.Equal(Text(expected, "date"), article.Published?.ToString());
        Assert.Equal(Text(expected, "url"), article.Url?.ToString());
        Assert.Equal(Text(expected, "source"), article.Source?.Name);
        Assert.Equal(Text(expected, "language"), article.LanguageClaim);
        Assert.Equal(Links(expected), article.Links.Select(link => (link.Text, link.Url.ToString())));
        Assert.All(article.Links, link => Assert.Equal(link.Text, article.Text.Substring(link.Offset!.Value, link.Length!.Value)));
    }

    private static string? Text(JsonElement expected, string name) => expected.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement expected, string name)
        => expected.TryGetProperty(name, out var values) ? values.EnumerateArray().Select(value => value.GetString()!) : [];

    private static IEnumerable<(string Text, string Url)> Links(JsonElement expected)
        => expected.TryGetProperty("links", out var links)
            ? links.EnumerateArray().Select(link => (link.GetProperty("text").GetString()!, link.GetProperty("url").GetString()!))
            : [];
}
