namespace Azure.AI.TextAnalytics;

/// <summary>What entity linking says of one document.</summary>
public sealed class RecognizeLinkedEntitiesResult : TextAnalyticsResult
{
    private readonly LinkedEntityCollection? _entities;

    internal RecognizeLinkedEntitiesResult(string id, TextDocumentStatistics statistics, LinkedEntityCollection entities)
        : base(id, statistics) => _entities = entities;

    internal RecognizeLinkedEntitiesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The entities found in a knowledge base.</summary>
    /// <exception cref="InvalidOperationException">The service refused the document: see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public LinkedEntityCollection Entities => Payload(_entities);
}
