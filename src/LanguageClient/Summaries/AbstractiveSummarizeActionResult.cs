namespace Azure.AI.TextAnalytics;

/// <summary>What abstractive summarization as one action of a job came to.</summary>
public sealed class AbstractiveSummarizeActionResult : TextAnalyticsActionResult
{
    private readonly AbstractiveSummarizeResultCollection? _documentsResults;

    internal AbstractiveSummarizeActionResult(AbstractiveSummarizeResultCollection result, string? actionName, DateTimeOffset completedOn)
        : base(actionName, completedOn) => _documentsResults = result;

    internal AbstractiveSummarizeActionResult(string? actionName, DateTimeOffset completedOn, TextAnalyticsError error)
        : base(actionName, completedOn, error)
    {
    }

    /// <summary>The results, one a document.</summary>
    /// <exception cref="InvalidOperationException">The action failed: see <see cref="TextAnalyticsActionResult.Error"/>.</exception>
    public AbstractiveSummarizeResultCollection DocumentsResults => Payload(_documentsResults);
}
