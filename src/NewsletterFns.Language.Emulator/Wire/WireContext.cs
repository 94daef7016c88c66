namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>A place of the text.</summary>
/// <param name="Offset">Start, in the units of the string index type.</param>
/// <param name="Length">Length, in the same.</param>
internal sealed record WireContext(int Offset, int Length);
