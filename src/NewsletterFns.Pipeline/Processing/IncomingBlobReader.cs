using System.Globalization;
using System.Threading.RateLimiting;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Options;
using NewsletterFns.Contracts;
using NewsletterFns.Extraction;

namespace NewsletterFns.Pipeline;

/// <summary>Reads dropped files, bounded in size each and in sum.</summary>
internal sealed class IncomingBlobReader(IOptions<NewsletterOptions> options) : IDisposable
{
    private readonly ConcurrencyLimiter _bytesInWork = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.MaxBytesInWork,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Reads the blob's current version.</summary>
    /// <returns>The file, or null where the blob is gone: whoever deleted it no longer wants it.</returns>
    /// <exception cref="PermanentFailureException">The blob is too large.</exception>
    public async Task<IncomingBlob?> ReadAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        BlobDownloadStreamingResult download;
        try
        {
            download = await blob.DownloadStreamingAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }

        using (download)
        {
            var details = download.Details;
            var reference = new BlobReference(blob.BlobContainerName, blob.Name, details.ETag.ToString().Trim('"'));
            var length = details.ContentLength;
            if (length > options.Value.MaxBlobBytes)
            {
                throw new PermanentFailureException(reference, FailureCode.TooLarge,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The file has {length:N0} bytes, over the limit of {options.Value.MaxBlobBytes:N0}; split it, or raise the setting Newsletter__MaxBlobBytes."));
            }

            var share = await _bytesInWork.AcquireAsync((int)Math.Min(length, options.Value.MaxBytesInWork), cancellationToken);
            try
            {
                var bytes = new byte[length];
                await download.Content.ReadExactlyAsync(bytes, cancellationToken);
                return new IncomingBlob(reference, new SourceFile(blob.Name, bytes) { ContentType = details.ContentType }, share);
            }
            catch
            {
                share.Dispose();
                throw;
            }
        }
    }

    public void Dispose() => _bytesInWork.Dispose();
}
