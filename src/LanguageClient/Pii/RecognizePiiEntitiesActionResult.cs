namespace Azure.AI.TextAnalytics;

/// <summary>What the recognition of personal information as one action of a job came to.</summary>
public sealed class RecognizePiiEntitiesActionResult : TextAnalyticsActionResult
{
    private readonly RecognizePiiEntitiesResultCollection? _documentsResults;

    internal RecognizePiiEntitiesActionResult(RecognizePiiEntitiesResultCollection result, string? actionName, DateTimeOffset completedOn)
        : base(actionName, completedOn) => _documentsResults = result;

    internal RecognizePiiEntitiesActionResult(string? actionName, DateTimeOffset completedOn, TextAnalyticsError error)
        : base(actionName, completedOn, error)
    {
    }

    /// <summary>The results, one a document.</summary>
    /// <exception cref="InvalidOperationException">The action failed: see <see cref="TextAnalyticsActionResult.Error"/>.</exception>
    public RecognizePiiEntitiesResultCollection DocumentsResults => Payload(_documentsResults);
}
