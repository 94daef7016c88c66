using Microsoft.Extensions.Logging;

namespace NewsletterFns.Pipeline;

/// <summary>The pipeline's log messages, event ids 1000 to 1099; none holds text of an article.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Information, "Processed {Container}/{Blob}: {Articles} article(s).")]
    public static partial void Processed(ILogger logger, string container, string blob, int articles);

    [LoggerMessage(1001, LogLevel.Information, "{Container}/{Blob} is gone; nothing to do.")]
    public static partial void BlobGone(ILogger logger, string container, string blob);

    [LoggerMessage(1002, LogLevel.Warning, "{Container}/{Blob} can give no article: {Code}.")]
    public static partial void PermanentFailure(ILogger logger, string container, string blob, string code);

    [LoggerMessage(1003, LogLevel.Error, "{Container}/{Blob} failed {Attempts} times; reported as failed.")]
    public static partial void AttemptsExhausted(ILogger logger, string container, string blob, int attempts);
}
