using Azure;
using Azure.Storage.Blobs.Models;
using NewsletterFns.Contracts;

namespace NewsletterFns.Pipeline;

/// <summary>Keeps the whole result of every article, one blob each.</summary>
internal sealed class ResultStore(StorageAccount storage)
{
    /// <summary>The blob of an article's result, as <c>container/name</c>.</summary>
    public string PathOf(string articleId) => $"{storage.Results.Name}/{articleId}.json";

    /// <summary>Writes a result. A repeat overwrites it: the article is the same, the file it was last found in may be another.</summary>
    public async Task SaveAsync(ArticleResult result, CancellationToken cancellationToken)
    {
        var blob = storage.Results.GetBlobClient($"{result.Article.Id}.json");
        var content = BinaryData.FromBytes(MessageJson.Serialize(result));
        var upload = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json; charset=utf-8" } };
        try
        {
            await blob.UploadAsync(content, upload, cancellationToken);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await storage.Results.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await blob.UploadAsync(content, upload, cancellationToken);
        }
    }
}
