using System.Text.Json;
using NewsletterFns.Language;

namespace NewsletterFns.Local.Analyzing;

/// <summary>One line of input: a text, or what is wrong with the line.</summary>
internal sealed record AnalyzeInput
{
    private const int LongestLanguage = 16;

    /// <summary>Number of the line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The text to analyse, or <see langword="null"/> where the line cannot be read.</summary>
    public AnalysisDocument? Document { get; init; }

    /// <summary>What is wrong with the line, as a sentence.</summary>
    public string? Error { get; init; }

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes { get; init; }

    /// <summary>Reads a line such as <c>{"id":"1","text":"…","lang":"it","title":"…","published":"2026-11-27"}</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="task">What will be asked of it: the language is told from the text alone.</param>
    public static AnalyzeInput Read(string line, int number, AnalyzeTask task)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "text") is not { } text)
            {
                return Failed("it has no \"text\"; give an object such as {\"id\":\"1\",\"text\":\"…\"}");
            }

            var published = Text(root, "published");
            if (published is not null && !DateOnly.TryParseExact(published[..Math.Min(10, published.Length)], "yyyy-MM-dd", out _))
            {
                return Failed("\"published\" is no date such as 2026-11-27");
            }

            var language = Text(root, "lang");
            return new AnalyzeInput
            {
                Line = number,
                Bytes = 2L * line.Length,
                Document = new AnalysisDocument(Id(root) ?? $"{number}", text)
                {
                    Title = Text(root, "title"),
                    Language = task == AnalyzeTask.Language || language is null or { Length: 0 or > LongestLanguage } ? null : language.Split('-', '_')[0].ToLowerInvariant(),
                    PublishedOn = published is null ? null : DateOnly.ParseExact(published[..10], "yyyy-MM-dd"),
                    Features = FeaturesOf(task),
                },
            };
        }
        catch (JsonException e)
        {
            return Failed($"it is no JSON ({e.Message.Split('.')[0]})");
        }

        AnalyzeInput Failed(string reason) => new() { Line = number, Error = $"Line {number} was left out: {reason}." };
    }

    private static HashSet<LanguageFeature> FeaturesOf(AnalyzeTask task) => task switch
    {
        AnalyzeTask.Entities => [LanguageFeature.LanguageDetection, LanguageFeature.Entities, LanguageFeature.LinkedEntities],
        AnalyzeTask.KeyPhrases => [LanguageFeature.LanguageDetection, LanguageFeature.KeyPhrases],
        AnalyzeTask.Summary => [LanguageFeature.LanguageDetection, LanguageFeature.Summary],
        AnalyzeTask.Language => [LanguageFeature.LanguageDetection],
        AnalyzeTask.Sentences => [],
        _ => [.. LanguageFeatures.Default],
    };

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;

    private static string? Id(JsonElement root) => root.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id.ToString() : null;
}
