using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace LocalWorker.Binding;

/// <summary>How a blob becomes a parameter of a given type.</summary>
internal sealed class BlobValue
{
    public const string Supported = "BlobClient, BlobContainerClient, Stream, string, byte[], or a class that is read from JSON";

    private readonly Type _type;
    private readonly JsonSerializerOptions _json;

    private BlobValue(Type type, JsonSerializerOptions json)
    {
        _type = type;
        _json = json;
    }

    /// <summary>Null when no blob can become a <paramref name="type"/>.</summary>
    public static BlobValue? For(Type type, JsonSerializerOptions json) =>
        type == typeof(BlobClient) || type == typeof(BlobContainerClient) || type == typeof(Stream)
        || type == typeof(string) || type == typeof(byte[]) || JsonTypes.CanRead(type)
            ? new BlobValue(type, json)
            : null;

    /// <summary>
    /// Reads what the parameter needs, in one request at most. With <paramref name="etag"/>, fails with 404 or 412 unless the blob still is
    /// as it was; without, a client is made unasked.
    /// </summary>
    public async Task<object?> FetchAsync(BlobClient blob, ETag? etag, CancellationToken cancellationToken)
    {
        var conditions = etag is null ? null : new BlobRequestConditions { IfMatch = etag };
        if (_type == typeof(BlobClient) || _type == typeof(BlobContainerClient))
        {
            if (conditions is not null)
            {
                await blob.GetPropertiesAsync(conditions, cancellationToken);
            }

            return null;
        }

        var options = new BlobDownloadOptions { Conditions = conditions };
        return _type == typeof(Stream)
            ? (await blob.DownloadStreamingAsync(options, cancellationToken)).Value.Content
            : (await blob.DownloadContentAsync(options, cancellationToken)).Value.Content;
    }

    /// <summary>Makes the parameter's value of what <see cref="FetchAsync"/> read.</summary>
    public object? Convert(BlobContainerClient container, BlobClient blob, object? fetched) =>
        _type == typeof(BlobClient) ? blob
        : _type == typeof(BlobContainerClient) ? container
        : fetched switch
        {
            BinaryData content when _type == typeof(string) => content.ToString(),
            BinaryData content when _type == typeof(byte[]) => content.ToArray(),
            BinaryData content => JsonSerializer.Deserialize(content, _type, _json),
            _ => fetched,
        };
}
