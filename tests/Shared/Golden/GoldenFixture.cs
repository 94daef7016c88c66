using System.Text.Json;

namespace NewsletterFns.Golden;

/// <summary>An input file and beside it <c>NAME.expected.json</c>, written by reading the input.</summary>
internal sealed class GoldenFixture
{
    private const string Suffix = ".expected.json";
    private static readonly string[] ValueNames = ["titleSource", "url", "date", "source", "listId", "issue", "section", "language"];

    public required string Name { get; init; }

    public required string InputPath { get; init; }

    /// <summary>The fault the file must end with, or <see langword="null"/>.</summary>
    public string? Fault { get; init; }

    public required IReadOnlyList<ExpectedArticle> Articles { get; init; }

    public required IReadOnlyList<string> MustNotContain { get; init; }

    /// <summary>Names of all fixtures under a folder, without suffix, relative to it.</summary>
    public static IEnumerable<string> Names(string folder) => Directory.GetFiles(folder, "*" + Suffix, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file)[..^Suffix.Length].Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static GoldenFixture Load(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        var input = Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + ".*")
            .Single(file => !file.EndsWith(Suffix, StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(file) == Path.GetFileName(path));
        using var json = JsonDocument.Parse(File.ReadAllBytes(path + Suffix));
        var root = json.RootElement;
        return new GoldenFixture
        {
            Name = name,
            InputPath = input,
            Fault = Text(root, "fault"),
            Articles = root.TryGetProperty("articles", out var articles) ? articles.EnumerateArray().Select(article => Article(article, root)).ToArray() : [],
            MustNotContain = Texts(root, "mustNotContain") ?? [],
        };
    }

    // What holds for every article of a file stands once, beside the list of articles.
    private static ExpectedArticle Article(JsonElement article, JsonElement file)
    {
        var paragraphs = Texts(article, "paragraphs")!;
        return new ExpectedArticle
        {
            Title = Text(article, "title")!,
            Text = IsTrue(file, "exact") ? string.Join("\n\n", paragraphs) : null,
            Lines = Lines(string.Join('\n', paragraphs)),
            Optional = IsTrue(article, "optional"),
            Authors = Texts(article, "authors") ?? Texts(file, "authors"),
            Values = ValueNames.Where(name => article.TryGetProperty(name, out _) || file.TryGetProperty(name, out _))
                .ToDictionary(name => name, name => article.TryGetProperty(name, out _) ? Text(article, name) : Text(file, name)),
            Links = article.TryGetProperty("links", out var links) ? links.EnumerateArray().Select(link => (Text(link, "text")!, Text(link, "url")!)).ToArray() : [],
            Quotes = article.TryGetProperty("quotes", out var quotes) ? quotes.EnumerateArray().Select(quote => (Text(quote, "text")!, Text(quote, "speaker"))).ToArray() : null,
        };
    }

    /// <summary>The lines of a text as they are compared: trimmed, none empty, without the markers of lists.</summary>
    public static string[] Lines(string text)
        => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line).ToArray();

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool IsTrue(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.GetBoolean();

    private static string[]? Texts(JsonElement element, string name)
        => element.TryGetProperty(name, out var values) ? values.EnumerateArray().Select(value => value.GetString()!).ToArray() : null;
}
