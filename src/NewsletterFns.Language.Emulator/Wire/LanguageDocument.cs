namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The language of a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="DetectedLanguage">The language.</param>
internal sealed record LanguageDocument(string Id, WireLanguage DetectedLanguage) : WireDocument(Id);
