using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Functions;

/// <summary>Processes a dropped file when Event Grid tells of it: at once, and the only blob trigger of Flex Consumption.</summary>
/// <param name="processor">Does the work.</param>
public sealed class ProcessArticle(ArticleProcessor processor)
{
    /// <summary>Processes one file.</summary>
    /// <param name="blob">The file, by which the host binds; its client trims slashes off names, so the pipeline opens its own.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="cancellationToken">The host is going down.</param>
    [Function(nameof(ProcessArticle))]
    public Task RunAsync(
        [BlobTrigger("%Newsletter:IncomingContainer%/{name}", Connection = NewsletterOptions.ConnectionName, Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        string name,
        CancellationToken cancellationToken) => processor.ProcessAsync(name, cancellationToken);
}
