namespace NewsletterFns.Contracts;

/// <summary>How much speaks for each sentiment; the three add up to 1.</summary>
/// <param name="Positive">0 to 1.</param>
/// <param name="Neutral">0 to 1.</param>
/// <param name="Negative">0 to 1.</param>
public sealed record ArticleSentimentScores(double Positive, double Neutral, double Negative);
