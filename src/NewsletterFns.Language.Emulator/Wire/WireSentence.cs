namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The sentiment of a sentence.</summary>
/// <param name="Sentiment"><c>positive</c>, <c>neutral</c> or <c>negative</c>.</param>
/// <param name="ConfidenceScores">Its scores.</param>
/// <param name="Offset">Start, in the units of the string index type.</param>
/// <param name="Length">Length, in the same.</param>
/// <param name="Text">The sentence.</param>
internal sealed record WireSentence(string Sentiment, WireScores ConfidenceScores, int Offset, int Length, string Text)
{
    /// <summary>Targets of opinions, where opinion mining was asked for: none, the engine knows no opinions.</summary>
    public IReadOnlyList<string>? Targets { get; init; }

    /// <summary>Assessments of targets, where opinion mining was asked for: none.</summary>
    public IReadOnlyList<string>? Assessments { get; init; }
}
