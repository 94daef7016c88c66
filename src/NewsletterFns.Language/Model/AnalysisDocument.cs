namespace NewsletterFns.Language;

/// <summary>A text to analyse.</summary>
/// <param name="Id">The caller's id for it.</param>
/// <param name="Text">The text; every offset of the answer counts UTF-16 code units of it.</param>
public sealed record AnalysisDocument(string Id, string Text)
{
    /// <summary>The headline, where it is not part of the text: evidence for everything, never a place that the answer names; or <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The language to analyse in (ISO 639-1), where the caller knows it: it is not detected then; or <see langword="null"/>.</summary>
    public string? Language { get; init; }

    /// <summary>The language the source claims (BCP 47), a hint only; or <see langword="null"/>.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>The day of publication, to resolve «Friday» and «last month»; or <see langword="null"/>.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>What is asked for; <see langword="null"/> for <see cref="LanguageFeatures.Default"/>. What is not asked for is neither answered nor named as skipped.</summary>
    public IReadOnlySet<LanguageFeature>? Features { get; init; }

    /// <summary>How many sentences the summary may have, 1 to 20; <see langword="null"/> for the service's setting.</summary>
    public int? SummarySentences { get; init; }
}
