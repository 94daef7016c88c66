namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>A place where a linked entity is named.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Offset">Start, in the units of the string index type.</param>
/// <param name="Length">Length, in the same.</param>
/// <param name="ConfidenceScore">0 to 1.</param>
internal sealed record WireLinkMatch(string Text, int Offset, int Length, double ConfidenceScore);
