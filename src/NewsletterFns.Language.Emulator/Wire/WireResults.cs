namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The results of one kind of analysis.</summary>
/// <param name="Documents">Documents that were analysed.</param>
/// <param name="Errors">Documents that failed.</param>
/// <param name="ModelVersion">What answered.</param>
internal sealed record WireResults(IReadOnlyList<WireDocument> Documents, IReadOnlyList<DocumentFailure> Errors, string ModelVersion)
{
    /// <summary>Sizes and costs, where they were asked for.</summary>
    public RequestStatistics? Statistics { get; init; }
}
