namespace Azure.AI.TextAnalytics;

/// <summary>What key phrase extraction as one action of a job came to.</summary>
public sealed class ExtractKeyPhrasesActionResult : TextAnalyticsActionResult
{
    private readonly ExtractKeyPhrasesResultCollection? _documentsResults;

    internal ExtractKeyPhrasesActionResult(ExtractKeyPhrasesResultCollection result, string? actionName, DateTimeOffset completedOn)
        : base(actionName, completedOn) => _documentsResults = result;

    internal ExtractKeyPhrasesActionResult(string? actionName, DateTimeOffset completedOn, TextAnalyticsError error)
        : base(actionName, completedOn, error)
    {
    }

    /// <summary>The results, one a document.</summary>
    /// <exception cref="InvalidOperationException">The action failed: see <see cref="TextAnalyticsActionResult.Error"/>.</exception>
    public ExtractKeyPhrasesResultCollection DocumentsResults => Payload(_documentsResults);
}
