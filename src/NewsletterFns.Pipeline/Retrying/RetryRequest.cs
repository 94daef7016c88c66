using System.Text.Json;
using System.Text.Json.Serialization;
using NewsletterFns.Contracts;

namespace NewsletterFns.Pipeline;

/// <summary>What the queue of later tries holds of a file.</summary>
/// <param name="Blob">The file as it was when it was put off.</param>
/// <param name="Retries">Which later try this is, from 1.</param>
internal sealed record RetryRequest(BlobReference Blob, int Retries)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    [JsonIgnore]
    public string Name => Blob.Name;

    /// <summary>Reads a message.</summary>
    /// <exception cref="JsonException">It is not one of ours.</exception>
    public static RetryRequest Parse(string message) => JsonSerializer.Deserialize<RetryRequest>(message, Json) is { Blob: { Container.Length: > 0, Name.Length: > 0 }, Retries: >= 0 } request
        ? request
        : throw new JsonException("The message names no file to try again.");

    public BinaryData ToMessage() => BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(this, Json));
}
