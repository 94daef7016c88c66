using Azure;

namespace NewsletterFns.Local.Hosting;

/// <summary>Says in one sentence why storage cannot be used.</summary>
internal static class StorageFault
{
    /// <summary>Whether storage refused or could not be reached.</summary>
    public static bool Is(Exception exception) => Find(exception) is not null;

    /// <summary>The sentence.</summary>
    /// <param name="exception">What <see cref="Is"/> holds for.</param>
    /// <param name="address">An address in the account, where it is known.</param>
    public static string Sentence(Exception exception, Uri? address = null)
    {
        var fault = Find(exception)!;
        var storage = address is null ? "The storage" : $"The storage at {address.GetLeftPart(UriPartial.Authority)}";
        return fault.Status switch
        {
            401 or 403 => $"{storage} refuses the connection string ({fault.ErrorCode}): check the account's key and its network rules.",
            > 0 => $"{storage} refuses the request: {fault.ErrorCode} (status {fault.Status}).",
            _ => $"{storage} cannot be reached ({FirstLine(fault.Message)}): start it, or check the connection string.",
        };
    }

    // After the last try the client throws all of its failures together.
    private static RequestFailedException? Find(Exception exception) =>
        exception as RequestFailedException ?? (exception as AggregateException)?.InnerExceptions.OfType<RequestFailedException>().LastOrDefault();

    private static string FirstLine(string message) => message.Split('\n')[0].Trim().TrimEnd('.');
}
