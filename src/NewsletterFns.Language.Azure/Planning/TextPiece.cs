namespace NewsletterFns.Language.Azure;

/// <summary>A piece of a text that is sent as one document.</summary>
/// <param name="Document">Index of the text within the call.</param>
/// <param name="Offset">Start in UTF-16 code units of the text.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Elements">Length in text elements.</param>
internal sealed record TextPiece(int Document, int Offset, int Length, int Elements);
