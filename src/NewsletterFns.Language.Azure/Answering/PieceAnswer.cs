namespace NewsletterFns.Language.Azure;

/// <summary>What the service says of one feature of one piece; offsets count from the start of the whole text.</summary>
/// <param name="ModelVersion">The service's name of the model, if it says.</param>
internal sealed record PieceAnswer(string? ModelVersion)
{
    public IReadOnlyList<RecognizedEntity> Entities { get; init; } = [];

    public IReadOnlyList<LinkedThing> Links { get; init; } = [];

    /// <summary>Key phrases as the service orders them.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    public IReadOnlyList<SummarySentence> Sentences { get; init; } = [];

    public IReadOnlyList<PersonalData> PersonalData { get; init; } = [];

    public DocumentSentiment? Sentiment { get; init; }
}
