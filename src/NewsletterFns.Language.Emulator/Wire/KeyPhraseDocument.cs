namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The key phrases of a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="KeyPhrases">Best first.</param>
internal sealed record KeyPhraseDocument(string Id, IReadOnlyList<string> KeyPhrases) : WireDocument(Id);
