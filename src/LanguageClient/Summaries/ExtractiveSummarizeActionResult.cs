namespace Azure.AI.TextAnalytics;

/// <summary>What extractive summarization as one action of a job came to.</summary>
public sealed class ExtractiveSummarizeActionResult : TextAnalyticsActionResult
{
    private readonly ExtractiveSummarizeResultCollection? _documentsResults;

    internal ExtractiveSummarizeActionResult(ExtractiveSummarizeResultCollection result, string? actionName, DateTimeOffset completedOn)
        : base(actionName, completedOn) => _documentsResults = result;

    internal ExtractiveSummarizeActionResult(string? actionName, DateTimeOffset completedOn, TextAnalyticsError error)
        : base(actionName, completedOn, error)
    {
    }

    /// <summary>The results, one a document.</summary>
    /// <exception cref="InvalidOperationException">The action failed: see <see cref="TextAnalyticsActionResult.Error"/>.</exception>
    public ExtractiveSummarizeResultCollection DocumentsResults => Payload(_documentsResults);
}
