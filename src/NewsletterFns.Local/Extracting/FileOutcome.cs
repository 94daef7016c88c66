using NewsletterFns.Extraction;

namespace NewsletterFns.Local.Extracting;

/// <summary>What one file gave.</summary>
/// <param name="File">The file.</param>
internal sealed record FileOutcome(KeyedFile File)
{
    /// <summary>The articles; none where it failed.</summary>
    public IReadOnlyList<ExtractedArticle> Articles { get; init; } = [];

    /// <summary>The title of the file as a whole where it holds several articles.</summary>
    public string? Title { get; init; }

    /// <summary>What went less than well, as sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The texts of the articles, with a blank line between two.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The text's language (ISO 639-1), else the one that the file claims, or <see langword="null"/>.</summary>
    public string? Language { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Why it gave nothing, or <see langword="null"/>.</summary>
    public FileError? Error { get; init; }
}
