namespace Azure.AI.TextAnalytics;

/// <summary>What the recognition of personal information says of one document.</summary>
public sealed class RecognizePiiEntitiesResult : TextAnalyticsResult
{
    private readonly PiiEntityCollection? _entities;

    internal RecognizePiiEntitiesResult(string id, TextDocumentStatistics statistics, PiiEntityCollection entities)
        : base(id, statistics) => _entities = entities;

    internal RecognizePiiEntitiesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The personal information, and the text without it.</summary>
    /// <exception cref="InvalidOperationException">The service refused the document: see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public PiiEntityCollection Entities => Payload(_entities);
}
