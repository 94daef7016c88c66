namespace Azure.AI.TextAnalytics;

/// <summary>How sure the service is of each sentiment.</summary>
public sealed class SentimentConfidenceScores
{
    internal SentimentConfidenceScores(double positive, double neutral, double negative)
    {
        Positive = positive;
        Neutral = neutral;
        Negative = negative;
    }

    /// <summary>For <see cref="TextSentiment.Positive"/>, 0 to 1.</summary>
    public double Positive { get; }

    /// <summary>For <see cref="TextSentiment.Neutral"/>, 0 to 1.</summary>
    public double Neutral { get; }

    /// <summary>For <see cref="TextSentiment.Negative"/>, 0 to 1.</summary>
    public double Negative { get; }
}
