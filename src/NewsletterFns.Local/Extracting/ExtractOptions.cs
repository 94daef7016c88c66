namespace NewsletterFns.Local.Extracting;

/// <summary>What <c>extract</c> is asked to do.</summary>
internal sealed record ExtractOptions
{
    /// <summary>Files and folders as they were given.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Where the articles are written as JSON: a file, <c>-</c> for the standard output, or <see langword="null"/>.</summary>
    public string? Json { get; init; }

    /// <summary>How many files are worked on at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>Whether the JSON has each article as sanitised HTML too.</summary>
    public bool Html { get; init; }

    /// <summary>Whether to tell errors in full.</summary>
    public bool Verbose { get; init; }
}
