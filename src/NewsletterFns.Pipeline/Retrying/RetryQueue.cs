using Azure;
using Azure.Storage.Queues.Models;

namespace NewsletterFns.Pipeline;

/// <summary>Files that wait for the language service: each as one message that shows itself when it is time to try again, and never expires.</summary>
internal sealed class RetryQueue(StorageAccount storage)
{
    private static readonly TimeSpan NeverExpires = TimeSpan.FromSeconds(-1);

    /// <summary>Puts a file off.</summary>
    /// <param name="request">The file.</param>
    /// <param name="asked">How long the service asks to wait, if it says so.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>How long it waits.</returns>
    public async Task<TimeSpan> PutOffAsync(RetryRequest request, TimeSpan? asked, CancellationToken cancellationToken)
    {
        var delay = RetryDelay.Of(request.Retries, asked, Random.Shared.NextDouble());
        try
        {
            await storage.Retries.SendMessageAsync(request.ToMessage(), delay, NeverExpires, cancellationToken);
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await storage.Retries.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await storage.Retries.SendMessageAsync(request.ToMessage(), delay, NeverExpires, cancellationToken);
        }

        return delay;
    }
}
