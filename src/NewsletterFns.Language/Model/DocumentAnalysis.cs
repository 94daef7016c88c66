namespace NewsletterFns.Language;

/// <summary>What the language service says of one document.</summary>
/// <param name="Id">The document's id.</param>
public sealed record DocumentAnalysis(string Id)
{
    /// <summary>The document's main language.</summary>
    public DetectedLanguage Language { get; init; } = DetectedLanguage.Unknown;

    /// <summary>The languages of the text's paragraphs in text order, where they are not all in the main language; else empty.</summary>
    public IReadOnlyList<ParagraphLanguage> Paragraphs { get; init; } = [];

    /// <summary>Entities, most salient first; mentions of one thing are one entity.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Key phrases, best first.</summary>
    public IReadOnlyList<KeyPhrase> KeyPhrases { get; init; } = [];

    /// <summary>The summary's sentences in text order.</summary>
    public IReadOnlyList<SummarySentence> Summary { get; init; } = [];

    /// <summary>Personal data in text order, where it was asked for; mentions do not overlap.</summary>
    public IReadOnlyList<PersonalData> PersonalData { get; init; } = [];

    /// <summary>The sentiment, where it was asked for and is known, else <see langword="null"/>.</summary>
    public DocumentSentiment? Sentiment { get; init; }

    /// <summary>Where each sentence ends: the offset just past it, in text order. Empty where the service does not say.</summary>
    public IReadOnlyList<int> SentenceEnds { get; init; } = [];

    /// <summary>Who answered what, and what is missing.</summary>
    public AnalysisProvenance Provenance { get; init; } = new();
}
