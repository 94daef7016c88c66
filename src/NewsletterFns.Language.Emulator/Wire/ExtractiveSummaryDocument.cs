namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The extractive summary of a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sentences">In the order that was asked for.</param>
internal sealed record ExtractiveSummaryDocument(string Id, IReadOnlyList<WireSummarySentence> Sentences) : WireDocument(Id);
