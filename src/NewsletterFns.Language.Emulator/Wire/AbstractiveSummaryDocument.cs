namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The abstractive summaries of a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Summaries">At most one here.</param>
internal sealed record AbstractiveSummaryDocument(string Id, IReadOnlyList<WireAbstractiveSummary> Summaries) : WireDocument(Id);
