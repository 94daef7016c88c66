using Microsoft.Azure.Functions.Worker;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Functions;

/// <summary>Tells consumers of a file that waited for the language service and that the host then gave up for another reason.</summary>
/// <param name="reporter">Does the work.</param>
public sealed class ReportPoisonedRetry(PoisonReporter reporter)
{
    /// <summary>Reports one file.</summary>
    /// <param name="message">What named the file in the queue of later tries.</param>
    /// <param name="cancellationToken">The host is going down.</param>
    [Function(nameof(ReportPoisonedRetry))]
    public Task RunAsync(
        [QueueTrigger(StorageAccount.RetryPoisonQueueName, Connection = NewsletterOptions.ConnectionName)] string message,
        CancellationToken cancellationToken) => reporter.ReportRetryAsync(message, cancellationToken);
}
