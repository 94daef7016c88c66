namespace Azure.AI.TextAnalytics;

/// <summary>What sentiment analysis as one action of a job came to.</summary>
public sealed class AnalyzeSentimentActionResult : TextAnalyticsActionResult
{
    private readonly AnalyzeSentimentResultCollection? _documentsResults;

    internal AnalyzeSentimentActionResult(AnalyzeSentimentResultCollection result, string? actionName, DateTimeOffset completedOn)
        : base(actionName, completedOn) => _documentsResults = result;

    internal AnalyzeSentimentActionResult(string? actionName, DateTimeOffset completedOn, TextAnalyticsError error)
        : base(actionName, completedOn, error)
    {
    }

    /// <summary>The results, one a document.</summary>
    /// <exception cref="InvalidOperationException">The action failed: see <see cref="TextAnalyticsActionResult.Error"/>.</exception>
    public AnalyzeSentimentResultCollection DocumentsResults => Payload(_documentsResults);
}
