using NewsletterFns.Language.Emulator.Wire;

namespace NewsletterFns.Language.Emulator.Errors;

/// <summary>A request cannot be answered; the whole of it fails.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="error">The body's error.</param>
/// <param name="retryAfter">How long the client is asked to wait, or <see langword="null"/>.</param>
internal sealed class RequestFailure(int status, ServiceError error, TimeSpan? retryAfter = null) : Exception(error.Innererror?.Message ?? error.Message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The body's error.</summary>
    public ServiceError Error { get; } = error;

    /// <summary>How long the client is asked to wait.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
