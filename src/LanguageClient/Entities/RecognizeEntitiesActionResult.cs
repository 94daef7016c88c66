namespace Azure.AI.TextAnalytics;

/// <summary>What entity recognition as one action of a job came to.</summary>
public sealed class RecognizeEntitiesActionResult : TextAnalyticsActionResult
{
    private readonly RecognizeEntitiesResultCollection? _documentsResults;

    internal RecognizeEntitiesActionResult(RecognizeEntitiesResultCollection result, string? actionName, DateTimeOffset completedOn)
        : base(actionName, completedOn) => _documentsResults = result;

    internal RecognizeEntitiesActionResult(string? actionName, DateTimeOffset completedOn, TextAnalyticsError error)
        : base(actionName, completedOn, error)
    {
    }

    /// <summary>The results, one a document.</summary>
    /// <exception cref="InvalidOperationException">The action failed: see <see cref="TextAnalyticsActionResult.Error"/>.</exception>
    public RecognizeEntitiesResultCollection DocumentsResults => Payload(_documentsResults);
}
