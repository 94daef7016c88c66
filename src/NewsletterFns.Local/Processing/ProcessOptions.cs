using NewsletterFns.Local.Hosting;

namespace NewsletterFns.Local.Processing;

/// <summary>What <c>process</c> is asked to do.</summary>
internal sealed record ProcessOptions
{
    /// <summary>Files and folders as they were given.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Where the events are written as JSON: a file, <c>-</c> for the standard output, or <see langword="null"/>.</summary>
    public string? Json { get; init; }

    /// <summary>How long files may take together, or <see langword="null"/> for <see cref="DefaultTimeout"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The storage account, or <see langword="null"/> for an Azurite of our own.</summary>
    public string? Storage { get; init; }

    /// <summary>Who analyses.</summary>
    public LanguageChoice Language { get; init; }

    /// <summary>Whether to tell all that goes on.</summary>
    public bool Verbose { get; init; }

    /// <summary>How long that many files may take.</summary>
    public static TimeSpan DefaultTimeout(int files) => TimeSpan.FromSeconds(120 + (2 * files));
}
