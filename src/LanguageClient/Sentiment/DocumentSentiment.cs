namespace Azure.AI.TextAnalytics;

/// <summary>The sentiment of a document and of its sentences.</summary>
public sealed class DocumentSentiment
{
    internal DocumentSentiment(
        TextSentiment sentiment,
        SentimentConfidenceScores confidenceScores,
        IReadOnlyCollection<SentenceSentiment> sentences,
        IReadOnlyCollection<TextAnalyticsWarning> warnings)
    {
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        Sentences = sentences;
        Warnings = warnings;
    }

    /// <summary>The sentiment of the whole.</summary>
    public TextSentiment Sentiment { get; }

    /// <summary>How sure the service is of each sentiment.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>The sentences, in the order of the document.</summary>
    public IReadOnlyCollection<SentenceSentiment> Sentences { get; }

    /// <summary>What the service warns of in this document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
