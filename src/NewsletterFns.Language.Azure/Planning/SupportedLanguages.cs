using System.Collections.Frozen;

namespace NewsletterFns.Language.Azure;

/// <summary>The languages that the service has each feature for, by its documentation of November 2025 to June 2026.</summary>
internal static class SupportedLanguages
{
    private const string Shared = """
        af am ar as az bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id it ja ka kk km kn ko ku ky lo lt lv mg mk ml mn mr ms my nb ne nl no
        or pa pl ps pt ro ru sk sl so sq sr sv sw ta te th tr ug uk ur uz vi zh
        """;

    private static readonly FrozenSet<string> Entities = Set(Shared + " ss");

    private static readonly FrozenSet<string> Texts = Set(Shared + " be br eo fil fy gd ha jv la om sa sd si su xh yi");

    private static readonly FrozenSet<string> Links = Set("en es");

    private static readonly FrozenSet<string> Summaries = Set("de en es fr he it ja ko pl pt zh");

    /// <summary>Whether the service has a feature for a language (ISO 639-1).</summary>
    public static bool Has(LanguageFeature feature, string language) => feature switch
    {
        LanguageFeature.LanguageDetection => true,
        LanguageFeature.Entities or LanguageFeature.Pii => Entities.Contains(language),
        LanguageFeature.KeyPhrases or LanguageFeature.Sentiment => Texts.Contains(language),
        LanguageFeature.LinkedEntities => Links.Contains(language),
        LanguageFeature.Summary => Summaries.Contains(language),
        _ => false,
    };

    private static FrozenSet<string> Set(string codes) => codes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
