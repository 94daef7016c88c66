using NewsletterFns.Language.Emulator.Kinds;

namespace NewsletterFns.Language.Emulator.Requests;

/// <summary>One analysis that is asked for.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Name">The name that the client gave it, or <see langword="null"/>.</param>
/// <param name="Parameters">How.</param>
internal sealed record AnalysisTask(AnalysisKind Kind, string? Name, TaskParameters Parameters);
