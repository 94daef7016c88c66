namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The entities of a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Entities">In text order.</param>
internal sealed record EntityDocument(string Id, IReadOnlyList<WireEntity> Entities) : WireDocument(Id);
