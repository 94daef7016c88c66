namespace Azure.AI.TextAnalytics;

/// <summary>What entity recognition says of one document.</summary>
public sealed class RecognizeEntitiesResult : TextAnalyticsResult
{
    private readonly CategorizedEntityCollection? _entities;

    internal RecognizeEntitiesResult(string id, TextDocumentStatistics statistics, CategorizedEntityCollection entities)
        : base(id, statistics) => _entities = entities;

    internal RecognizeEntitiesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The named entities, in the order of the document.</summary>
    /// <exception cref="InvalidOperationException">The service refused the document: see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public CategorizedEntityCollection Entities => Payload(_entities);
}
