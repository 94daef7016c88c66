namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The exact error within a <see cref="ServiceError"/>.</summary>
/// <param name="Code">Of the inner errors, such as <c>InvalidDocumentBatch</c>.</param>
/// <param name="Message">A sentence.</param>
internal sealed record InnerServiceError(string Code, string Message);
