namespace NewsletterFns.Contracts;

/// <summary>Who answered what of an article, and what is missing.</summary>
public sealed record Provenance
{
    /// <summary>Version of the whole engine, part of the event's id.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Who answered, by feature (<c>languageDetection</c>, <c>entities</c>, <c>keyPhrases</c>, <c>summary</c> …).</summary>
    public IReadOnlyDictionary<string, FeatureProvider> Features { get; init; } = new Dictionary<string, FeatureProvider>();

    /// <summary>Features that are missing.</summary>
    public IReadOnlyList<FeatureSkipped> Skipped { get; init; } = [];

    /// <summary>What went less than well, as sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
