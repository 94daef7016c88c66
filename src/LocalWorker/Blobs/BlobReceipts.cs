using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace LocalWorker.Blobs;

/// <summary>
/// The receipts of one function, where the Functions host keeps them. A receipt is an empty blob; its metadata say how many attempts there
/// were, and <c>Incomplete</c> until one succeeded or the blob was given up.
/// </summary>
internal sealed class BlobReceipts(BlobServiceClient service, string hostId, string functionId)
{
    public const string ContainerName = "azure-webjobs-hosts";
    private const string IncompleteKey = "Incomplete";
    private const string AttemptsKey = "Attempts";

    // Storage allows 1,024 characters and 254 segments.
    private const int MaxLength = 1_000;
    private const int MaxSegments = 250;

    private readonly BlobContainerClient _container = service.GetBlobContainerClient(ContainerName);
    private readonly string _prefix = $"blobreceipts/{hostId}/{functionId}/";

    public BlobReceipt For(string container, string blob, ETag etag)
    {
        // The ETag stands before the name, which can contain slashes.
        var name = $"{etag.ToString("H")}/{container}/{blob}";
        var fits = _prefix.Length + name.Length <= MaxLength && name.AsSpan().Count('/') + 4 <= MaxSegments
            && !(name.Contains("/.", StringComparison.Ordinal) && name.Split('/').Any(segment => segment is "." or ".."));
        return new BlobReceipt(fits
            ? name
            : $"{etag.ToString("H")}/{container}/sha256-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(blob)))}");
    }

    /// <summary>All receipts there are, in one listing.</summary>
    public async Task LoadAsync(BlobLedger ledger, CancellationToken cancellationToken)
    {
        await foreach (var page in _container.ListPagesAsync(BlobTraits.Metadata, _prefix, cancellationToken))
        {
            foreach (var item in page)
            {
                ledger.Load(
                    new BlobReceipt(item.Name[_prefix.Length..]).Key,
                    completed: !item.Metadata.ContainsKey(IncompleteKey),
                    item.Metadata.TryGetValue(AttemptsKey, out var text) && int.TryParse(text, CultureInfo.InvariantCulture, out var attempts) ? attempts : 0);
            }
        }
    }

    public async Task WriteAsync(BlobReceipt receipt, int attempts, bool completed, CancellationToken cancellationToken)
    {
        var metadata = new Dictionary<string, string> { [AttemptsKey] = attempts.ToString(CultureInfo.InvariantCulture) };
        if (!completed)
        {
            metadata[IncompleteKey] = IncompleteKey;
        }

        var blob = _container.GetBlobClient(_prefix + receipt.Name);
        var options = new BlobUploadOptions { Metadata = metadata };
        try
        {
            await blob.UploadAsync(BinaryData.Empty, options, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await _container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await blob.UploadAsync(BinaryData.Empty, options, cancellationToken);
        }
    }
}
