using System.Diagnostics;

namespace Azure.AI.TextAnalytics;

/// <summary>Traces the calls of the client. Spans never carry any of a document's text.</summary>
internal static class ClientTrace
{
    private static readonly ActivitySource Source = new("Azure.AI.TextAnalytics.TextAnalyticsClient");

    /// <summary>Does a call's work within a span, when anyone listens.</summary>
    public static async Task<T> RunAsync<T>(string method, bool enabled, Func<Task<T>> work)
    {
        using var span = enabled ? Source.StartActivity($"{nameof(TextAnalyticsClient)}.{method}") : null;
        span?.SetTag("az.namespace", "Microsoft.CognitiveServices");
        try
        {
            return await work();
        }
        catch (Exception exception)
        {
            span?.SetTag("error.type", exception is RequestFailedException { ErrorCode: { } code } ? code : exception.GetType().FullName);
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }
}
