namespace NewsletterFns.Extraction;

/// <summary>What one file gave.</summary>
/// <param name="Articles">The articles in file order, at least one.</param>
public sealed record ExtractionResult(IReadOnlyList<ExtractedArticle> Articles)
{
    /// <summary>What went less than well, as sentences for a person; empty as a rule.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
