namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The body of a request that failed.</summary>
/// <param name="Error">Why.</param>
internal sealed record ErrorAnswer(ServiceError Error);
