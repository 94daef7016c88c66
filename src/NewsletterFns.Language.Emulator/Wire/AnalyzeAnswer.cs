namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The body of a synchronous answer.</summary>
/// <param name="Kind">The kind's name with <c>Results</c>.</param>
/// <param name="Results">The results.</param>
internal sealed record AnalyzeAnswer(string Kind, WireResults Results);
