using NewsletterFns.Language.Emulator.Wire;

namespace NewsletterFns.Language.Emulator.Analysis;

/// <summary>What became of a document in one task.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">Its result, or <see langword="null"/> where it failed.</param>
/// <param name="Error">Why it failed, or <see langword="null"/>.</param>
/// <param name="Statistics">Its size.</param>
internal sealed record DocumentOutcome(string Id, WireDocument? Document, ServiceError? Error, DocumentStatistics Statistics);
