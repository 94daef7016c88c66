using Microsoft.Extensions.Logging;

namespace NewsletterFns.Language.Emulator;

/// <summary>Everything the emulator logs. Never a document's text, and no key.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Operation} {Kind} answered {Status} in {Milliseconds:F0} ms.")]
    public static partial void Answered(this ILogger logger, EmulatedOperation operation, string kind, int status, double milliseconds);

    // The type only: messages may quote the text.
    [LoggerMessage(2, LogLevel.Error, "{Operation} failed ({Exception}); answered 500.")]
    public static partial void RequestFailed(this ILogger logger, EmulatedOperation operation, string exception);

    [LoggerMessage(3, LogLevel.Error, "Job {Job} failed ({Exception}).")]
    public static partial void JobFailed(this ILogger logger, Guid job, string exception);

    [LoggerMessage(4, LogLevel.Warning, "Job {Job} failed: the language service cannot answer now ({Exception}).")]
    public static partial void JobUnavailable(this ILogger logger, Guid job, string exception);
}
