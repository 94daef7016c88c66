namespace NewsletterFns.Language;

/// <summary>The sentiment of one sentence.</summary>
/// <param name="Text">The sentence exactly as it stands in the text.</param>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Label">Positive, neutral or negative.</param>
/// <param name="Scores">Its scores.</param>
public sealed record SentenceSentiment(string Text, int Offset, int Length, SentimentLabel Label, SentimentScores Scores);
