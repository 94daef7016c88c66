namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>What went less than well with a document.</summary>
/// <param name="Code">Such as <c>DocumentTruncated</c>.</param>
/// <param name="Message">A sentence.</param>
internal sealed record WireWarning(string Code, string Message);
