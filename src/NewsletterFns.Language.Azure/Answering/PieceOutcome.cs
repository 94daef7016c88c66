namespace NewsletterFns.Language.Azure;

/// <summary>How a feature of a piece came out: one of answer and failure.</summary>
internal sealed record PieceOutcome(TextPiece Piece, LanguageFeature Feature, PieceAnswer? Answer, PieceFailure? Failure)
{
    /// <summary>The outcomes of a request that came to nothing.</summary>
    public static IEnumerable<PieceOutcome> Failed(PlannedRequest request, PieceFailure failure) =>
        request.Features.SelectMany(_ => request.Pieces, (feature, piece) => new PieceOutcome(piece, feature, null, failure));
}
