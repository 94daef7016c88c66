using Microsoft.Extensions.Logging;
using NewsletterFns.Language;

namespace NewsletterFns.Pipeline;

/// <summary>The pipeline's log messages, event ids 1000 to 1099; none holds text of an article.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Information, "Processed {Container}/{Blob}: {Articles} article(s).")]
    public static partial void Processed(ILogger logger, string container, string blob, int articles);

    [LoggerMessage(1001, LogLevel.Warning, "{Container}/{Blob} is gone; nothing to do.")]
    public static partial void BlobGone(ILogger logger, string container, string blob);

    [LoggerMessage(1002, LogLevel.Warning, "{Container}/{Blob} can give no article: {Code}.")]
    public static partial void PermanentFailure(ILogger logger, string container, string blob, string code);

    [LoggerMessage(1003, LogLevel.Error, "{Container}/{Blob} failed {Attempts} times; reported as failed.")]
    public static partial void AttemptsExhausted(ILogger logger, string container, string blob, int attempts);

    [LoggerMessage(1004, LogLevel.Warning, "{Feature} failed on article {ArticleId} of {Container}/{Blob} with {Fault}:\n{Stack}")]
    public static partial void FeatureFailed(ILogger logger, LanguageFeature feature, string articleId, string container, string blob, string fault, string? stack);

    [LoggerMessage(1005, LogLevel.Warning, "{Container}/{Blob} cannot be processed now ({Fault}); trying again in {Delay}.")]
    public static partial void TryingAgain(ILogger logger, string container, string blob, string fault, TimeSpan delay);

    [LoggerMessage(1006, LogLevel.Warning, "The language service cannot analyse {Container}/{Blob} now; retry {Retry} follows in {Delay}.")]
    public static partial void PutOff(ILogger logger, string container, string blob, int retry, TimeSpan delay);
}
