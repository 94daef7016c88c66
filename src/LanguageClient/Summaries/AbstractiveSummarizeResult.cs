namespace Azure.AI.TextAnalytics;

/// <summary>What abstractive summarization says of one document.</summary>
public sealed class AbstractiveSummarizeResult : TextAnalyticsResult
{
    private readonly IReadOnlyCollection<AbstractiveSummary>? _summaries;

    internal AbstractiveSummarizeResult(
        string id,
        TextDocumentStatistics statistics,
        IReadOnlyCollection<AbstractiveSummary> summaries,
        IReadOnlyCollection<TextAnalyticsWarning> warnings)
        : base(id, statistics)
    {
        _summaries = summaries;
        Warnings = warnings;
    }

    internal AbstractiveSummarizeResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The summaries.</summary>
    /// <exception cref="InvalidOperationException">The service refused the document: see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public IReadOnlyCollection<AbstractiveSummary> Summaries => Payload(_summaries);

    /// <summary>What the service warns of in this document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; } = [];
}
