using Microsoft.Azure.Functions.Worker;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Functions;

/// <summary>Tells consumers of a file that the host gave up.</summary>
/// <param name="reporter">Does the work.</param>
public sealed class ReportPoisonedArticle(PoisonReporter reporter)
{
    /// <summary>Reports one file.</summary>
    /// <param name="message">The host's poison message.</param>
    /// <param name="cancellationToken">The host is going down.</param>
    [Function(nameof(ReportPoisonedArticle))]
    public Task RunAsync(
        [QueueTrigger(StorageAccount.PoisonQueueName, Connection = NewsletterOptions.ConnectionName)] string message,
        CancellationToken cancellationToken) => reporter.ReportAsync(message, cancellationToken);
}
