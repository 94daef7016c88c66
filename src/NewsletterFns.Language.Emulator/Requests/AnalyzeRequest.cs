namespace NewsletterFns.Language.Emulator.Requests;

/// <summary>A synchronous request.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Documents">With what.</param>
internal sealed record AnalyzeRequest(AnalysisTask Task, IReadOnlyList<InputDocument> Documents);
