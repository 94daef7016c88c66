namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>A document that failed; the others go on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Error">Why.</param>
internal sealed record DocumentFailure(string Id, ServiceError Error);
