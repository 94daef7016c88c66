using System.Runtime.CompilerServices;
using System.Xml;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace LocalWorker.Blobs;

internal static class BlobListing
{
    /// <summary>The pages of a listing, as large as storage gives them. A container that does not exist is empty.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<BlobItem>> ListPagesAsync(
        this BlobContainerClient container, BlobTraits traits, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = new GetBlobsOptions { Traits = traits, Prefix = prefix.Length == 0 ? null : prefix };
        await using var pages = container.GetBlobsAsync(options, cancellationToken).AsPages(pageSizeHint: 5000).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await pages.MoveNextAsync())
                {
                    yield break;
                }
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                yield break;
            }
            catch (XmlException e)
            {
                throw new InvalidDataException(
                    $"The listing of container '{container.Name}' cannot be read. Azurite answers so when a blob's name has a character that XML forbids, " +
                    "such as a control character: delete that blob, or drop it under another name.", e);
            }

            yield return pages.Current.Values;
        }
    }
}
