namespace Azure.AI.TextAnalytics;

/// <summary>An aspect that an opinion is about.</summary>
public readonly struct TargetSentiment
{
    internal TargetSentiment(string text, TextSentiment sentiment, SentimentConfidenceScores confidenceScores, int offset, int length)
    {
        Text = text;
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        Offset = offset;
        Length = length;
    }

    /// <summary>The text as it stands in the document.</summary>
    public string Text { get; }

    /// <summary>The sentiment.</summary>
    public TextSentiment Sentiment { get; }

    /// <summary>How sure the service is of each sentiment.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>Where it begins: UTF-16 code units from the beginning of the document.</summary>
    public int Offset { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }
}
