namespace Azure.AI.TextAnalytics;

/// <summary>What sentiment analysis says of one document.</summary>
public sealed class AnalyzeSentimentResult : TextAnalyticsResult
{
    private readonly DocumentSentiment? _documentSentiment;

    internal AnalyzeSentimentResult(string id, TextDocumentStatistics statistics, DocumentSentiment documentSentiment)
        : base(id, statistics) => _documentSentiment = documentSentiment;

    internal AnalyzeSentimentResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The sentiment of the document and of its sentences.</summary>
    /// <exception cref="InvalidOperationException">The service refused the document: see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public DocumentSentiment DocumentSentiment => Payload(_documentSentiment);
}
