namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The linked entities of a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Entities">By their first match.</param>
internal sealed record LinkedEntityDocument(string Id, IReadOnlyList<WireLinkedEntity> Entities) : WireDocument(Id);
