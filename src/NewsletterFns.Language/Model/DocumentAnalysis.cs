namespace NewsletterFns.Language;

/// <summary>What the language service says of one document.</summary>
/// <param name="Id">The document's id.</param>
public sealed record DocumentAnalysis(string Id)
{
    /// <summary>The document's main language.</summary>
    public DetectedLanguage Language { get; init; } = DetectedLanguage.Unknown;

    /// <summary>Entities, most salient first; mentions of one thing are one entity.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Key phrases, best first.</summary>
    public IReadOnlyList<KeyPhrase> KeyPhrases { get; init; } = [];

    /// <summary>The summary's sentences in text order.</summary>
    public IReadOnlyList<SummarySentence> Summary { get; init; } = [];

    /// <summary>Who answered what, and what is missing.</summary>
    public AnalysisProvenance Provenance { get; init; } = new();
}
