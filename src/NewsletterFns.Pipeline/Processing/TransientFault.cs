using Azure;

namespace NewsletterFns.Pipeline;

/// <summary>Tells faults of storage that pass by themselves from others.</summary>
internal static class TransientFault
{
    /// <summary>Whether storage could not answer just now.</summary>
    public static bool Is(Exception exception) => exception switch
    {
        // 0: no answer at all.
        RequestFailedException { Status: 0 or 408 or 429 or >= 500 } => true,
        // After the last try the storage client throws all of its failures together.
        AggregateException all => all.InnerExceptions.Count > 0 && all.InnerExceptions.All(Is),
        _ => false,
    };

    /// <summary>How long to wait before the try after the <paramref name="attempt"/>th, from 1: 1, 2, 4 … 30 seconds.</summary>
    public static TimeSpan Delay(int attempt) => TimeSpan.FromSeconds(Math.Min(30, Math.Pow(2, attempt - 1)));

    /// <summary>The fault without anything of an article.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        AggregateException all => Describe(all.InnerExceptions[^1]),
        RequestFailedException failed => $"storage: {failed.Status} {failed.ErrorCode}".TrimEnd(),
        _ => exception.GetType().Name,
    };
}
