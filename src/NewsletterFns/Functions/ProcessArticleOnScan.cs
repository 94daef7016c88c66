using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Functions;

/// <summary>Processes a dropped file when a scan of the container finds it: for laptops and for plans without Event Grid.</summary>
/// <param name="processor">Does the work.</param>
public sealed class ProcessArticleOnScan(ArticleProcessor processor)
{
    /// <summary>Processes one file.</summary>
    /// <param name="blob">The file, by which the host binds; its client trims slashes off names, so the pipeline opens its own.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="cancellationToken">The host is going down.</param>
    [Function(nameof(ProcessArticleOnScan))]
    public Task RunAsync(
        [BlobTrigger("%Newsletter:IncomingContainer%/{name}", Connection = NewsletterOptions.ConnectionName)] BlobClient blob,
        string name,
        CancellationToken cancellationToken) => processor.ProcessAsync(name, cancellationToken);
}
