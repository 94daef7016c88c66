namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>How much speaks for each sentiment.</summary>
/// <param name="Positive">0 to 1.</param>
/// <param name="Neutral">0 to 1.</param>
/// <param name="Negative">0 to 1.</param>
internal sealed record WireScores(double Positive, double Neutral, double Negative);
