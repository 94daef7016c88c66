using System.Collections.Frozen;

namespace NewsletterFns.Language;

/// <summary>Sets of features.</summary>
public static class LanguageFeatures
{
    /// <summary>What an analysis answers where nothing else is asked for: all but personal data and sentiment.</summary>
    public static IReadOnlySet<LanguageFeature> Default { get; } = new[]
    {
        LanguageFeature.LanguageDetection,
        LanguageFeature.Entities,
        LanguageFeature.LinkedEntities,
        LanguageFeature.KeyPhrases,
        LanguageFeature.Summary,
    }.ToFrozenSet();

    /// <summary>Every feature.</summary>
    public static IReadOnlySet<LanguageFeature> All { get; } = Enum.GetValues<LanguageFeature>().ToFrozenSet();
}
