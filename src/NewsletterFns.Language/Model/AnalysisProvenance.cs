namespace NewsletterFns.Language;

/// <summary>Who answered what of an analysis, what is missing and why, and what it cost.</summary>
public sealed record AnalysisProvenance
{
    /// <summary>One entry per feature that was answered, in the order of <see cref="LanguageFeature"/>.</summary>
    public IReadOnlyList<FeatureProvenance> Features { get; init; } = [];

    /// <summary>Features that are missing.</summary>
    public IReadOnlyList<SkippedFeature> Skipped { get; init; } = [];

    /// <summary>What went less than well, as sentences for a person; nothing of the article's text.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
