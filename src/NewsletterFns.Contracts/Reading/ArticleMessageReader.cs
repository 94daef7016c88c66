using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;

namespace NewsletterFns.Contracts;

/// <summary>Reads messages on the consumer's side and follows the claim check to the whole result.</summary>
/// <param name="blobs">The storage account that holds the results.</param>
public sealed class ArticleMessageReader(BlobServiceClient blobs)
{
    /// <summary>The JSON of a message.</summary>
    /// <param name="body">The body of a queue message, base64 or plain.</param>
    /// <returns>The bytes, decoded where they are base64.</returns>
    public static ReadOnlyMemory<byte> Decode(BinaryData body)
    {
        var bytes = body.ToMemory();
        return Base64.IsValid(bytes.Span) ? Convert.FromBase64String(Encoding.ASCII.GetString(bytes.Span)) : bytes;
    }

    /// <summary>Reads the <see cref="CloudEvent{TData}.Type"/> of a message.</summary>
    /// <param name="body">The body of a queue message, base64 or plain.</param>
    /// <returns>The type, such as <see cref="EventType.ArticleSummarized"/>.</returns>
    /// <exception cref="JsonException">The body is not a CloudEvent.</exception>
    public static string ReadType(BinaryData body)
    {
        using var document = JsonDocument.Parse(Decode(body));
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("type", out var type)
            && type.GetString() is { } name
                ? name
                : throw new JsonException("The message is not a CloudEvent: it has no \"type\".");
    }

    /// <summary>Reads a message of type <see cref="EventType.ArticleSummarized"/>.</summary>
    /// <param name="body">The body of a queue message, base64 or plain.</param>
    /// <exception cref="JsonException">The body is not such a message.</exception>
    public static CloudEvent<ArticleSummarized> ReadSummarized(BinaryData body) => Read<ArticleSummarized>(body, EventType.ArticleSummarized);

    /// <summary>Reads a message of type <see cref="EventType.ArticleFailed"/>.</summary>
    /// <param name="body">The body of a queue message, base64 or plain.</param>
    /// <exception cref="JsonException">The body is not such a message.</exception>
    public static CloudEvent<ArticleFailed> ReadFailed(BinaryData body) => Read<ArticleFailed>(body, EventType.ArticleFailed);

    /// <summary>Reads the whole result that a message names.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The result, with the article's text and every list whole.</returns>
    /// <exception cref="RequestFailedException">The result blob cannot be read; status 404 where it was deleted.</exception>
    /// <exception cref="JsonException">The blob is not a result.</exception>
    public async Task<ArticleResult> ReadResultAsync(CloudEvent<ArticleSummarized> message, CancellationToken cancellationToken = default)
    {
        var (container, name) = Split(message.Data.Result);
        var blob = blobs.GetBlobContainerClient(container).GetBlobClient(name);
        var content = await blob.DownloadContentAsync(cancellationToken);
        return JsonSerializer.Deserialize(content.Value.Content, MessageJson.TypeInfo<ArticleResult>())
            ?? throw new JsonException($"The result blob {message.Data.Result} is empty.");
    }

    private static CloudEvent<T> Read<T>(BinaryData body, string type)
        where T : class
    {
        var message = JsonSerializer.Deserialize(Decode(body).Span, MessageJson.TypeInfo<CloudEvent<T>>())
            ?? throw new JsonException("The message is empty.");
        return message.Type == type
            ? message
            : throw new JsonException($"The message is of type \"{message.Type}\", not \"{type}\".");
    }

    private static (string Container, string Name) Split(string result) => result.Split('/', 2) is [var container, var name]
        ? (container, name)
        : throw new JsonException($"\"{result}\" does not name a result as container/name.");
}
