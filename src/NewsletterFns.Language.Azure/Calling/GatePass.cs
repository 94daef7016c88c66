namespace NewsletterFns.Language.Azure;

/// <summary>The right to make one call.</summary>
/// <param name="Closings">How often the gate had closed when it was given.</param>
internal readonly record struct GatePass(int Closings);
