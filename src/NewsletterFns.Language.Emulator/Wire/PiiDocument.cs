namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The personal data of a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="RedactedText">The text with each of them made of <c>*</c>, as long as before.</param>
/// <param name="Entities">In text order.</param>
internal sealed record PiiDocument(string Id, string RedactedText, IReadOnlyList<WireEntity> Entities) : WireDocument(Id);
