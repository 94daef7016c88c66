namespace Azure.AI.TextAnalytics;

/// <summary>What is said of an aspect.</summary>
public readonly struct AssessmentSentiment
{
    internal AssessmentSentiment(
        string text,
        TextSentiment sentiment,
        SentimentConfidenceScores confidenceScores,
        bool isNegated,
        int offset,
        int length)
    {
        Text = text;
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        IsNegated = isNegated;
        Offset = offset;
        Length = length;
    }

    /// <summary>The text as it stands in the document.</summary>
    public string Text { get; }

    /// <summary>The sentiment.</summary>
    public TextSentiment Sentiment { get; }

    /// <summary>How sure the service is of each sentiment.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>Whether it is negated, as in «not good».</summary>
    public bool IsNegated { get; }

    /// <summary>Where it begins: UTF-16 code units from the beginning of the document.</summary>
    public int Offset { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }
}
