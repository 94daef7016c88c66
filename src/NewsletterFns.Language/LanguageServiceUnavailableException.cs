namespace NewsletterFns.Language;

/// <summary>The language service cannot answer now: throttled, down or unreachable. Trying again later may succeed; the article is not at fault.</summary>
public sealed class LanguageServiceUnavailableException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, as a sentence.</param>
    /// <param name="retryAfter">How long the service asks to wait, if it says so.</param>
    /// <param name="innerException">The cause, if any.</param>
    public LanguageServiceUnavailableException(string message, TimeSpan? retryAfter = null, Exception? innerException = null)
        : base(message, innerException)
    {
        RetryAfter = retryAfter;
    }

    /// <summary>How long the service asks to wait, or <see langword="null"/> where it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
