using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Pipeline;

/// <summary>The containers and queues that the pipeline works with.</summary>
/// <param name="blobs">Client of the account's blobs.</param>
/// <param name="queues">Client of the account's queues.</param>
/// <param name="options">Names of containers and queues.</param>
public sealed class StorageAccount(BlobServiceClient blobs, QueueServiceClient queues, IOptions<NewsletterOptions> options)
{
    /// <summary>Queue into which the Functions host puts what failed too often.</summary>
    public const string PoisonQueueName = "webjobs-blobtrigger-poison";

    /// <summary>Queue of the files that wait for the language service.</summary>
    public const string RetryQueueName = "article-retries";

    /// <summary>Queue into which the Functions host puts messages of <see cref="RetryQueueName"/> that failed too often.</summary>
    public const string RetryPoisonQueueName = "article-retries-poison";

    /// <summary>The container that files are dropped into.</summary>
    public BlobContainerClient Incoming => blobs.GetBlobContainerClient(options.Value.IncomingContainer);

    /// <summary>The container of the result blobs.</summary>
    public BlobContainerClient Results => blobs.GetBlobContainerClient(options.Value.ResultsContainer);

    /// <summary>The queue of summaries.</summary>
    public QueueClient Summaries => queues.GetQueueClient(options.Value.SummaryQueue);

    /// <summary>The queue of failures.</summary>
    public QueueClient Failures => queues.GetQueueClient(options.Value.FailureQueue);

    /// <summary>The queue of the files that wait for the language service.</summary>
    public QueueClient Retries => queues.GetQueueClient(RetryQueueName);

    /// <summary>Creates the containers and queues that do not exist yet.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="Azure.RequestFailedException">Storage refuses or cannot be reached.</exception>
    public Task PrepareAsync(CancellationToken cancellationToken = default) => Task.WhenAll(
        Incoming.CreateIfNotExistsAsync(cancellationToken: cancellationToken),
        Results.CreateIfNotExistsAsync(cancellationToken: cancellationToken),
        Summaries.CreateIfNotExistsAsync(cancellationToken: cancellationToken),
        Failures.CreateIfNotExistsAsync(cancellationToken: cancellationToken),
        Retries.CreateIfNotExistsAsync(cancellationToken: cancellationToken),
        queues.GetQueueClient(RetryPoisonQueueName).CreateIfNotExistsAsync(cancellationToken: cancellationToken),
        queues.GetQueueClient(PoisonQueueName).CreateIfNotExistsAsync(cancellationToken: cancellationToken));
}
