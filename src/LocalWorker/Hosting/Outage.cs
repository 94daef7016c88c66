using Microsoft.Extensions.Logging;

namespace LocalWorker.Hosting;

/// <summary>Storage faults of one function: one line in the log when they begin and one when they end, and the waits between.</summary>
internal sealed class Outage(ILogger logger, string function, TimeProvider time)
{
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(2);
    private int _failures;

    /// <summary>Notes a fault, and waits before the next try.</summary>
    public Task FailedAsync(Exception exception, string operation, CancellationToken cancellationToken)
    {
        var failures = Interlocked.Increment(ref _failures);
        if (failures == 1)
        {
            logger.StorageOutage(exception, function, operation);
        }

        var delay = TimeSpan.FromMilliseconds(250 * Math.Pow(2, Math.Min(failures, 10) - 1));
        return Task.Delay(delay < MaxDelay ? delay : MaxDelay, time, cancellationToken);
    }

    /// <summary>Notes that storage answered.</summary>
    public void Over()
    {
        if (Volatile.Read(ref _failures) != 0 && Interlocked.Exchange(ref _failures, 0) != 0)
        {
            logger.StorageRecovered(function);
        }
    }

    /// <summary>Tries until it succeeds, or until <paramref name="cancellationToken"/> is cancelled, which throws.</summary>
    public async Task PersistAsync(Func<CancellationToken, Task> operation, string name, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await operation(cancellationToken);
                Over();
                return;
            }
            catch (Exception e)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await FailedAsync(e, name, cancellationToken);
            }
        }
    }
}
