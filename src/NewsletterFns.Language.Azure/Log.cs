using Microsoft.Extensions.Logging;

namespace NewsletterFns.Language.Azure;

/// <summary>The room's log messages, event ids 1100 to 1199; none holds text of an article.</summary>
internal static partial class Log
{
    [LoggerMessage(1100, LogLevel.Warning, "{Endpoint} puts calls off ({Fault}); the next in {Delay}, {Calls} at a time.")]
    public static partial void PutOff(ILogger logger, Uri endpoint, string fault, TimeSpan delay, int calls);

    [LoggerMessage(1101, LogLevel.Error, "{Endpoint} does not let the app in ({Fault}); check its address, the key or the identity's role.")]
    public static partial void Refused(ILogger logger, Uri endpoint, string fault);

    [LoggerMessage(1102, LogLevel.Warning, "{Endpoint} has lost a job; it is submitted again.")]
    public static partial void JobLost(ILogger logger, Uri endpoint);

    [LoggerMessage(1103, LogLevel.Warning, "{Endpoint} did not finish a job within {Timeout}; it is cancelled.")]
    public static partial void JobLate(ILogger logger, Uri endpoint, TimeSpan timeout);

    [LoggerMessage(1104, LogLevel.Warning, "The service refuses {Features} of {Pieces} text(s) together ({Fault}); trying them apart.")]
    public static partial void Rejected(ILogger logger, string features, int pieces, string fault);

    [LoggerMessage(1105, LogLevel.Warning, "The language service is away ({Reason}); the embedded engine analyses {Documents} article(s).")]
    public static partial void EmbeddedInstead(ILogger logger, string reason, int documents);
}
