namespace NewsletterFns.Local.Analyzing;

/// <summary>What <c>analyze</c> is asked to do.</summary>
internal sealed record AnalyzeOptions
{
    /// <summary>The file of JSON lines; <c>-</c> for the standard input.</summary>
    public required string Path { get; init; }

    /// <summary>What to answer.</summary>
    public AnalyzeTask Task { get; init; }

    /// <summary>How many texts are worked on at once.</summary>
    public required int Jobs { get; init; }
}
