namespace Azure.AI.TextAnalytics;

/// <summary>The sentiment of one sentence.</summary>
public readonly struct SentenceSentiment
{
    internal SentenceSentiment(
        string text,
        TextSentiment sentiment,
        SentimentConfidenceScores confidenceScores,
        IReadOnlyCollection<SentenceOpinion> opinions,
        int offset,
        int length)
    {
        Text = text;
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        Opinions = opinions;
        Offset = offset;
        Length = length;
    }

    /// <summary>The text as it stands in the document.</summary>
    public string Text { get; }

    /// <summary>The sentiment.</summary>
    public TextSentiment Sentiment { get; }

    /// <summary>How sure the service is of each sentiment.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>Opinions on aspects; empty unless they were asked for.</summary>
    public IReadOnlyCollection<SentenceOpinion> Opinions { get; }

    /// <summary>Where it begins: UTF-16 code units from the beginning of the document.</summary>
    public int Offset { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }
}
