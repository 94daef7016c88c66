namespace NewsletterFns.Contracts;

/// <summary>The sentiment of an article.</summary>
/// <param name="Label"><c>positive</c>, <c>neutral</c>, <c>negative</c> or <c>mixed</c>.</param>
/// <param name="Scores">How much speaks for each.</param>
public sealed record ArticleSentiment(string Label, ArticleSentimentScores Scores);
