using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsletterFns.Contracts;

namespace NewsletterFns.Pipeline;

/// <summary>Turns the host's poison messages into failures that consumers understand.</summary>
public sealed class PoisonReporter
{
    private readonly EventPublisher _publisher;
    private readonly EventFactory _events;
    private readonly NewsletterOptions _options;
    private readonly ILogger<PoisonReporter> _logger;

    internal PoisonReporter(EventPublisher publisher, EventFactory events, IOptions<NewsletterOptions> options, ILogger<PoisonReporter> logger)
    {
        _publisher = publisher;
        _events = events;
        _options = options.Value;
        _logger = logger;
    }

    /// <summary>Publishes the failure that a poison message of the blob trigger tells of.</summary>
    /// <param name="message">The host's JSON: Type, FunctionId, BlobType, ContainerName, BlobName, ETag.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="JsonException">The message is not the host's; it then goes to the poison queue of this queue.</exception>
    public Task ReportAsync(string message, CancellationToken cancellationToken = default)
    {
        var poison = JsonSerializer.Deserialize<PoisonMessage>(message, JsonSerializerOptions.Default);
        return poison is { ContainerName: { Length: > 0 } container, BlobName: { Length: > 0 } name }
            ? ReportAsync(new BlobReference(container, name, poison.ETag?.Trim('"')), cancellationToken)
            : throw new JsonException("The poison message names no container and blob.");
    }

    /// <summary>Publishes the failure of a file that was put off and then failed too often for another reason than the language service.</summary>
    /// <param name="message">The message of the queue of later tries.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="JsonException">The message is not one of ours; it then goes to the poison queue of this queue.</exception>
    public Task ReportRetryAsync(string message, CancellationToken cancellationToken = default) =>
        ReportAsync(RetryRequest.Parse(message).Blob, cancellationToken);

    private async Task ReportAsync(BlobReference blob, CancellationToken cancellationToken)
    {
        Log.AttemptsExhausted(_logger, blob.Container, blob.Name, _options.MaxAttempts);
        await _publisher.PublishAsync(
            _events.Failed(
                blob,
                FailureCode.AttemptsExhausted,
                $"Processing the file failed {_options.MaxAttempts} times, though nothing was found wrong with the file itself; the function's log has the cause. Drop the file again once it is removed.",
                permanent: false,
                _options.MaxAttempts),
            cancellationToken);
    }
}
