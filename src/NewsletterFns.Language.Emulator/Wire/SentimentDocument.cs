namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The sentiment of a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sentiment"><c>positive</c>, <c>neutral</c>, <c>negative</c> or <c>mixed</c>.</param>
/// <param name="ConfidenceScores">Its scores.</param>
/// <param name="Sentences">In text order.</param>
internal sealed record SentimentDocument(string Id, string Sentiment, WireScores ConfidenceScores, IReadOnlyList<WireSentence> Sentences) : WireDocument(Id);
