using Microsoft.Azure.Functions.Worker;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Functions;

/// <summary>Tries a file again for which the language service had no answer.</summary>
/// <param name="processor">Does the work.</param>
public sealed class RetryArticle(ArticleProcessor processor)
{
    /// <summary>Tries one file again.</summary>
    /// <param name="message">What names the file.</param>
    /// <param name="cancellationToken">The host is going down.</param>
    [Function(nameof(RetryArticle))]
    public Task RunAsync(
        [QueueTrigger(StorageAccount.RetryQueueName, Connection = NewsletterOptions.ConnectionName)] string message,
        CancellationToken cancellationToken) => processor.RetryAsync(message, cancellationToken);
}
