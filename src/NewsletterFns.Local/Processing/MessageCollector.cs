using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace NewsletterFns.Local.Processing;

/// <summary>
/// Receives the messages of one queue and keeps them from other readers for a while. What is held can be given back,
/// so that subscribers get it all the same.
/// </summary>
/// <param name="queue">The queue; its client does not decode.</param>
/// <param name="hold">How long a received message stays hidden from other readers.</param>
internal sealed class MessageCollector(QueueClient queue, TimeSpan hold)
{
    private const int BatchSize = 32;

    private readonly List<QueueMessage> _held = [];

    /// <summary>Receives what is there now, at most 32 messages.</summary>
    public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(CancellationToken cancellationToken)
    {
        QueueMessage[] messages = await queue.ReceiveMessagesAsync(BatchSize, hold, cancellationToken);
        _held.AddRange(messages);
        return messages;
    }

    /// <summary>Makes all that was received visible to other readers again.</summary>
    public Task ReleaseAsync(CancellationToken cancellationToken) => Parallel.ForEachAsync(
        _held,
        new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken },
        async (message, cancellation) =>
        {
            try
            {
                await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: TimeSpan.Zero, cancellationToken: cancellation);
            }
            catch (RequestFailedException e) when (e.Status is 400 or 404)
            {
                // Held for longer than asked: it is visible already, or somebody has it.
            }
        });
}
