using System.Globalization;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Identity;

namespace NewsletterFns.Language.Azure;

/// <summary>Tells what failed calls say.</summary>
internal static class ServiceFault
{
    /// <summary>What a fault says.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="isPoll">Whether a job was asked for, so that «not found» is the job and not the address.</param>
    /// <param name="cancellationToken">The caller's: a cancellation that is not its own is a timeout.</param>
    public static FaultKind KindOf(Exception fault, bool isPoll, CancellationToken cancellationToken) => fault switch
    {
        OperationCanceledException => cancellationToken.IsCancellationRequested ? FaultKind.Other : FaultKind.Later,
        RequestFailedException failed => KindOf(failed, isPoll),
        AuthenticationFailedException => FaultKind.Refused,
        // After its last try the client throws all of its failures together.
        AggregateException { InnerExceptions: [.., var last] } => KindOf(last, isPoll, cancellationToken),
        IOException or HttpRequestException => FaultKind.Later,
        _ => FaultKind.Other,
    };

    /// <summary>How long the service asks to wait, if it says so.</summary>
    public static TimeSpan? RetryAfter(Exception fault, TimeProvider time)
    {
        var failed = fault as RequestFailedException ?? (fault as AggregateException)?.InnerExceptions.OfType<RequestFailedException>().LastOrDefault();
        if (failed?.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) is not true)
        {
            return null;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date > time.GetUtcNow() ? date - time.GetUtcNow() : null;
    }

    /// <summary>The fault without anything of an article.</summary>
    public static string Describe(Exception fault) => fault switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Describe(last),
        RequestFailedException { Status: 0 } => "no answer",
        RequestFailedException failed => string.Create(CultureInfo.InvariantCulture, $"{failed.Status} {failed.ErrorCode}").TrimEnd(),
        OperationCanceledException => "no answer in time",
        _ => fault.GetType().Name,
    };

    /// <summary>Whether a document or an action of an answered request may succeed when it is sent once more.</summary>
    public static bool MayPass(TextAnalyticsErrorCode code) => code == TextAnalyticsErrorCode.InternalServerError || code == TextAnalyticsErrorCode.ServiceUnavailable || code == "Timeout" || code == "TooManyRequests";

    private static FaultKind KindOf(RequestFailedException failed, bool isPoll) => failed.Status switch
    {
        // 0: no answer at all.
        0 or 408 or 429 or >= 500 => FaultKind.Later,
        404 or 410 when isPoll => FaultKind.Gone,
        401 or 403 or 404 => FaultKind.Refused,
        _ => FaultKind.Rejected,
    };
}
