using Microsoft.Extensions.Logging;

namespace LocalWorker;

/// <summary>Everything the worker logs. Never the content of a blob or message.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Function '{Function}' listens to {Source}.")]
    public static partial void FunctionListens(this ILogger logger, string function, string source);

    [LoggerMessage(2, LogLevel.Information, "Function '{Function}' is disabled by the setting AzureWebJobs.{Function}.Disabled.")]
    public static partial void FunctionDisabled(this ILogger logger, string function);

    [LoggerMessage(3, LogLevel.Information, "Function '{Function}' waits for Event Grid, which does not exist locally; it is not served here.")]
    public static partial void EventGridNotServed(this ILogger logger, string function);

    [LoggerMessage(4, LogLevel.Warning, "No functions were found in {Assemblies}.")]
    public static partial void NoFunctions(this ILogger logger, string assemblies);

    [LoggerMessage(5, LogLevel.Warning, "Shutdown: {Count} invocation(s) did not end in time; their work is delivered again at the next start.")]
    public static partial void ShutdownIncomplete(this ILogger logger, int count);

    [LoggerMessage(10, LogLevel.Debug, "Function '{Function}' started on {Source} (attempt {Attempt}).")]
    public static partial void InvocationStarted(this ILogger logger, string function, string source, long attempt);

    [LoggerMessage(11, LogLevel.Debug, "Function '{Function}' succeeded on {Source} in {Milliseconds:F0} ms.")]
    public static partial void InvocationSucceeded(this ILogger logger, string function, string source, double milliseconds);

    [LoggerMessage(12, LogLevel.Error, "Function '{Function}' failed on {Source} (attempt {Attempt}).")]
    public static partial void InvocationFailed(this ILogger logger, Exception exception, string function, string source, long attempt);

    [LoggerMessage(13, LogLevel.Warning, "Function '{Function}' was cut off by the shutdown on {Source}; it is invoked again at the next start.")]
    public static partial void InvocationAborted(this ILogger logger, Exception exception, string function, string source);

    [LoggerMessage(20, LogLevel.Warning, "Storage does not answer function '{Function}' ({Operation}); trying again until it does.")]
    public static partial void StorageOutage(this ILogger logger, Exception exception, string function, string operation);

    [LoggerMessage(21, LogLevel.Information, "Storage answers function '{Function}' again.")]
    public static partial void StorageRecovered(this ILogger logger, string function);

    [LoggerMessage(22, LogLevel.Warning, "Function '{Function}': {Source} is listed but cannot be opened.")]
    public static partial void BlobUnreachable(this ILogger logger, Exception exception, string function, string source);

    [LoggerMessage(30, LogLevel.Warning, "Function '{Function}' gives up on {Source} after {Attempts} attempts; moved to queue '{Queue}'.")]
    public static partial void MovedToPoison(this ILogger logger, string function, string source, long attempts, string queue);

    [LoggerMessage(31, LogLevel.Warning, "Function '{Function}': {Source} is not valid base64; moved to queue '{Queue}'. Check messageEncoding in host.json.")]
    public static partial void UndecodableMessage(this ILogger logger, string function, string source, string queue);

    [LoggerMessage(32, LogLevel.Warning, "Function '{Function}': {Source} could not be kept hidden and may be delivered twice.")]
    public static partial void RenewalFailed(this ILogger logger, Exception exception, string function, string source);

    [LoggerMessage(40, LogLevel.Warning, "Function '{Function}': no storage is configured to monitor its schedule; missed runs are not made up. Set AzureWebJobsStorage.")]
    public static partial void ScheduleNotMonitored(this ILogger logger, string function);

    [LoggerMessage(50, LogLevel.Critical, "A listener ended by itself; the app stops, so that it can be started again.")]
    public static partial void ListenerFailed(this ILogger logger, Exception exception);
}
