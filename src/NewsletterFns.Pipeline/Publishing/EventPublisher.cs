using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using NewsletterFns.Contracts;

namespace NewsletterFns.Pipeline;

/// <summary>Puts events on their queues.</summary>
internal sealed class EventPublisher(StorageAccount storage)
{
    // Storage would drop a message that nobody read for seven days.
    private static readonly TimeSpan NeverExpires = TimeSpan.FromSeconds(-1);

    public Task PublishAsync(CloudEvent<ArticleSummarized> message, CancellationToken cancellationToken) =>
        SendAsync(storage.Summaries, MessageSize.Fit(message), cancellationToken);

    public Task PublishAsync(CloudEvent<ArticleFailed> message, CancellationToken cancellationToken) =>
        SendAsync(storage.Failures, MessageJson.Serialize(message), cancellationToken);

    private static async Task SendAsync(QueueClient queue, byte[] json, CancellationToken cancellationToken)
    {
        var body = BinaryData.FromBytes(json);
        try
        {
            await queue.SendMessageAsync(body, timeToLive: NeverExpires, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await queue.SendMessageAsync(body, timeToLive: NeverExpires, cancellationToken: cancellationToken);
        }
    }
}
