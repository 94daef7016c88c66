namespace NewsletterFns.Language.Azure;

/// <summary>Why a feature of a piece has no answer.</summary>
/// <param name="Reason">A sentence for a person, without anything of the text.</param>
/// <param name="Fault">The fault, or <see langword="null"/> where the service just does not have it for this text.</param>
/// <param name="MayPass">Whether sending it once more may help.</param>
internal sealed record PieceFailure(string Reason, Exception? Fault, bool MayPass);
