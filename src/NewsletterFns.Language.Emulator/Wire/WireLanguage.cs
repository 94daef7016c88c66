namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>A detected language.</summary>
/// <param name="Name">Its English name, or <c>(Unknown)</c>.</param>
/// <param name="Iso6391Name">Its code, or <c>(Unknown)</c>.</param>
/// <param name="ConfidenceScore">0 to 1.</param>
internal sealed record WireLanguage(string Name, string Iso6391Name, double ConfidenceScore);
