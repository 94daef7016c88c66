using System.ComponentModel.DataAnnotations;

namespace NewsletterFns.Language;

/// <summary>Settings of the embedded language engine, section <c>Language</c>.</summary>
public sealed class EmbeddedLanguageOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string SectionName = "Language";

    /// <summary>How many sentences a summary has. Default 3.</summary>
    [Range(1, 20)]
    public int SummarySentences { get; set; } = 3;

    /// <summary>How many key phrases are given at most. Default 20.</summary>
    [Range(1, 200)]
    public int MaxKeyPhrases { get; set; } = 20;

    /// <summary>How many UTF-16 code units of a text are analysed; the rest is named in a warning. Default 2,000,000.</summary>
    [Range(1_000, 50_000_000)]
    public int MaxAnalyzedCharacters { get; set; } = 2_000_000;
}
