namespace NewsletterFns.Language;

/// <summary>The sentiment of a document and its sentences.</summary>
/// <param name="Label">Of the whole; <see cref="SentimentLabel.Mixed"/> where positive and negative sentences stand beside each other.</param>
/// <param name="Scores">Of the whole.</param>
/// <param name="Sentences">The sentences in text order.</param>
public sealed record DocumentSentiment(SentimentLabel Label, SentimentScores Scores, IReadOnlyList<SentenceSentiment> Sentences);
