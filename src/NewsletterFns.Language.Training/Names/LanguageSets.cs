using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Training.Data;

namespace NewsletterFns.Language.Training.Names;

/// <summary>What each language's recogniser learns from.</summary>
internal static class LanguageSets
{
    /// <summary>The languages that have a recogniser.</summary>
    public static readonly string[] Languages = ["it", "en", "de", "fr", "es"];

    /// <summary>The recognisers that are trained: one a language, and one for the languages without.</summary>
    public static readonly string[] Models = [.. Languages, NameModels.Multilingual];

    /// <summary>The labelled files of a language.</summary>
    public static TrainingSet[] Of(string language) => language switch
    {
        "it" => [Own("it-news"), Newsletters(language)],
        "en" => [Own("en-own"), Newsletters(language), new("en-wikigold.jsonl", 12, 0.5f, false)],
        "de" => [Own("de-own"), Newsletters(language), new("de-germeval-dev.jsonl", 1, 1, false)],
        "fr" or "es" => [Own($"{language}-own"), Newsletters(language)],
        NameModels.Multilingual => [.. Languages.SelectMany(Of).Where(s => s.IsOwn), new("nl-europeana.jsonl", 12, 0.1f, false)],
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There is no labelled data for this language."),
    };

    /// <summary>Where the project's own labels lie: beside this assembly.</summary>
    public static string Annotations { get; } = Path.Combine(AppContext.BaseDirectory, "Annotations");

    /// <summary>The settings of a language's training, as cross-validation chose them.</summary>
    public static TrainingOptions OptionsOf(string language) => language switch
    {
        "en" or "fr" => new() { ForeignWeight = 0.3f },
        NameModels.Multilingual => new() { MaskedShare = 0.7, MinFeatureCount = 3 },
        _ => new(),
    };

    /// <summary>The unlabelled files of a language, in the data folder's <c>raw</c>.</summary>
    public static string[] RawOf(string language) => language switch
    {
        "it" => ["it-wikinews.txt"],
        "fr" => ["fr-wikinews.txt", "fr-wikipedia.txt"],
        "en" or "de" or "es" => [$"{language}-wikipedia.txt"],
        _ => [],
    };

    private static TrainingSet Own(string name) => new($"{name}.jsonl", 12, 1, true);

    private static TrainingSet Newsletters(string language) => new($"{language}-newsletters.jsonl", 0, 1, true);
}
