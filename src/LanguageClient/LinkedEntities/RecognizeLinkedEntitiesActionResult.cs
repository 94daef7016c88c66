namespace Azure.AI.TextAnalytics;

/// <summary>What entity linking as one action of a job came to.</summary>
public sealed class RecognizeLinkedEntitiesActionResult : TextAnalyticsActionResult
{
    private readonly RecognizeLinkedEntitiesResultCollection? _documentsResults;

    internal RecognizeLinkedEntitiesActionResult(
        RecognizeLinkedEntitiesResultCollection result,
        string? actionName,
        DateTimeOffset completedOn)
        : base(actionName, completedOn) => _documentsResults = result;

    internal RecognizeLinkedEntitiesActionResult(string? actionName, DateTimeOffset completedOn, TextAnalyticsError error)
        : base(actionName, completedOn, error)
    {
    }

    /// <summary>The results, one a document.</summary>
    /// <exception cref="InvalidOperationException">The action failed: see <see cref="TextAnalyticsActionResult.Error"/>.</exception>
    public RecognizeLinkedEntitiesResultCollection DocumentsResults => Payload(_documentsResults);
}
