namespace NewsletterFns.Contracts;

/// <summary>A file that gave no article.</summary>
public sealed record ArticleFailed
{
    /// <summary>One of <see cref="FailureCode"/>.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong and what to do about it, as a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether the same bytes would fail again.</summary>
    public required bool Permanent { get; init; }

    /// <summary>How often it was tried, at least 1.</summary>
    public required int Attempts { get; init; }

    /// <summary>The file.</summary>
    public required BlobReference Blob { get; init; }
}
