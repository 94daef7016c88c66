namespace NewsletterFns.Extraction;

/// <summary>What one file gave.</summary>
/// <param name="Articles">The articles in file order, at least one.</param>
public sealed record ExtractionResult(IReadOnlyList<ExtractedArticle> Articles)
{
    /// <summary>The title of the file as a whole where it holds several articles, one line: a mail's subject, a feed's title; <see langword="null"/> otherwise.</summary>
    public string? Title { get; init; }

    /// <summary>What went less than well, as sentences for a person; empty as a rule.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
