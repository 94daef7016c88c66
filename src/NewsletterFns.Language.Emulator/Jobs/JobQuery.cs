namespace NewsletterFns.Language.Emulator.Jobs;

/// <summary>What a client wants to see of a job.</summary>
/// <param name="Top">How many documents of each task.</param>
/// <param name="Skip">How many documents to pass over.</param>
/// <param name="WithStatistics">Whether sizes and costs are told.</param>
internal sealed record JobQuery(int Top, int Skip, bool WithStatistics)
{
    /// <summary>How many documents a page has where the client does not say.</summary>
    public const int DefaultTop = 20;
}
