namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>One summary.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Contexts">What it was made of.</param>
internal sealed record WireAbstractiveSummary(string Text, IReadOnlyList<WireContext> Contexts);
