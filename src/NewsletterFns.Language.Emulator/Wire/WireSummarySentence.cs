namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>A sentence of a summary.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="RankScore">0 to 1.</param>
/// <param name="Offset">Start, in the units of the string index type.</param>
/// <param name="Length">Length, in the same.</param>
internal sealed record WireSummarySentence(string Text, double RankScore, int Offset, int Length);
