namespace NewsletterFns.Pipeline;

/// <summary>How long a file waits for the language service.</summary>
internal static class RetryDelay
{
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(5);

    // A service that asks for more is asked again then all the same; storage hides a message for seven days at most.
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(1);

    /// <summary>The longer of what is asked for and 2, 4, 8 … 300 seconds, and up to a fifth more, so that files put off together do not come back together.</summary>
    /// <param name="retry">Which later try it is, from 1.</param>
    /// <param name="asked">How long the service asks to wait, if it says so.</param>
    /// <param name="chance">0 to 1.</param>
    public static TimeSpan Of(int retry, TimeSpan? asked, double chance)
    {
        var backoff = TimeSpan.FromSeconds(Math.Min(LongestBackoff.TotalSeconds, Math.Pow(2, retry)));
        var wait = asked is { } longer && longer > backoff ? TimeSpan.FromTicks(Math.Min(longer.Ticks, LongestAsked.Ticks)) : backoff;
        // Whole seconds are all that storage knows.
        return TimeSpan.FromSeconds(Math.Ceiling(wait.TotalSeconds * (1 + (0.2 * chance))));
    }
}
