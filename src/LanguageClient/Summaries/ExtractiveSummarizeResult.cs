namespace Azure.AI.TextAnalytics;

/// <summary>What extractive summarization says of one document.</summary>
public sealed class ExtractiveSummarizeResult : TextAnalyticsResult
{
    private readonly IReadOnlyCollection<ExtractiveSummarySentence>? _sentences;

    internal ExtractiveSummarizeResult(
        string id,
        TextDocumentStatistics statistics,
        IReadOnlyCollection<ExtractiveSummarySentence> sentences,
        IReadOnlyCollection<TextAnalyticsWarning> warnings)
        : base(id, statistics)
    {
        _sentences = sentences;
        Warnings = warnings;
    }

    internal ExtractiveSummarizeResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The sentences of the summary.</summary>
    /// <exception cref="InvalidOperationException">The service refused the document: see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public IReadOnlyCollection<ExtractiveSummarySentence> Sentences => Payload(_sentences);

    /// <summary>What the service warns of in this document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; } = [];
}
