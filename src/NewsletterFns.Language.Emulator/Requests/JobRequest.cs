namespace NewsletterFns.Language.Emulator.Requests;

/// <summary>A job that is submitted.</summary>
/// <param name="DisplayName">The name that the client gave it, or <see langword="null"/>.</param>
/// <param name="Tasks">What to do, at least one thing.</param>
/// <param name="Documents">With what.</param>
internal sealed record JobRequest(string? DisplayName, IReadOnlyList<AnalysisTask> Tasks, IReadOnlyList<InputDocument> Documents);
