using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using LocalWorker.Binding;
using LocalWorker.Hosting;
using LocalWorker.Invocation;
using Microsoft.Extensions.Logging;

namespace LocalWorker.Blobs;

/// <summary>
/// Scans a container for one function. A blob's receipt is written before each attempt and after the last one, so a crash at any point leads to
/// another attempt, and attempts add up over restarts.
/// </summary>
internal sealed class BlobTriggerListener(
    BoundFunction function,
    FunctionInvoker invoker,
    BlobPathPattern path,
    BlobValue value,
    BlobContainerClient container,
    BlobReceipts receipts,
    QueueClient poisonQueue,
    BlobDispatcher dispatcher,
    BlobSettings settings,
    Shutdown shutdown,
    TimeProvider time,
    ILogger logger) : ITriggerListener
{
    private static readonly TimeSpan ScanInterval = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan FirstRetryDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan MaxRetryDelay = TimeSpan.FromSeconds(30);

    // Its receipt is complete by then: a message that expired would be the last trace of the blob.
    private static readonly TimeSpan NeverExpires = TimeSpan.FromSeconds(-1);

    private readonly string _name = function.Descriptor.Name;
    private readonly BlobLedger _ledger = new(time);

    // The container's account and that of the receipts may be two, so one can be away without the other.
    private readonly Outage _scanOutage = new(logger, function.Descriptor.Name, time);
    private readonly Outage _receiptOutage = new(logger, function.Descriptor.Name, time);
    private int _scan;

    public async Task RunAsync()
    {
        var stopping = shutdown.Stopping;
        try
        {
            await _receiptOutage.PersistAsync(token => receipts.LoadAsync(_ledger, token), "load receipts", stopping);
            while (true)
            {
                var listing = TimeSpan.Zero;
                await _scanOutage.PersistAsync(async token => listing = await ScanAsync(token), "scan", stopping);
                await Task.Delay(listing > ScanInterval ? listing : ScanInterval, time, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The dispatcher waits for what is being processed.
        }
    }

    /// <summary>Processes one blob; called by the dispatcher when there is a slot. Does not throw.</summary>
    public async Task ProcessAsync(BlobWork work)
    {
        var attempts = work.Attempts;
        try
        {
            if (attempts >= settings.PoisonBlobThreshold)
            {
                // The process ended in its last attempt, or before it could say so.
                await GiveUpAsync(work, attempts);
                return;
            }

            var blob = container.GetBlobClient(work.Name);
            object? fetched;
            try
            {
                fetched = await value.FetchAsync(blob, work.ETag, shutdown.Abort);
            }
            catch (RequestFailedException e) when (e.Status is >= 400 and < 500 and not (401 or 403 or 408 or 429))
            {
                // Deleted, or written again: the next scan no longer finds this version. What stays listed cannot be opened, as a name with a
                // segment ".." cannot by this client, and is given up in the end.
                if (attempts > 0)
                {
                    logger.BlobUnreachable(e, _name, $"blob '{container.Name}/{work.Name}'");
                }

                _ledger.Defer(work.Key, attempts + 1, RetryDelay(attempts + 1));
                return;
            }

            await using var stream = fetched as Stream;
            await receipts.WriteAsync(work.Receipt, attempts + 1, completed: false, shutdown.Ended);
            _receiptOutage.Over();
            attempts++;
            switch (await invoker.InvokeAsync(function, new BlobTriggerInput(container, blob, value, fetched, work.Values), attempts))
            {
                case InvocationResult.Succeeded:
                    await CompleteAsync(work, attempts);
                    break;
                case InvocationResult.Failed when attempts >= settings.PoisonBlobThreshold:
                    await GiveUpAsync(work, attempts);
                    break;
                case InvocationResult.Failed:
                    _ledger.Defer(work.Key, attempts, RetryDelay(attempts));
                    break;
                default:
                    // Being cut off is not the blob's fault: the attempt does not count.
                    await receipts.WriteAsync(work.Receipt, attempts - 1, completed: false, shutdown.Ended);
                    break;
            }
        }
        catch (Exception e) when (shutdown.Ended.IsCancellationRequested || (e is OperationCanceledException && shutdown.Abort.IsCancellationRequested))
        {
            logger.InvocationAborted(e, _name, work.Name);
        }
        catch (Exception e)
        {
            await _receiptOutage.FailedAsync(e, "process blob", shutdown.Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _ledger.Defer(work.Key, attempts, TimeSpan.Zero);
        }
    }

    private async Task<TimeSpan> ScanAsync(CancellationToken stopping)
    {
        var scan = ++_scan;
        var listing = TimeSpan.Zero;
        var asked = time.GetTimestamp();
        await foreach (var page in container.ListPagesAsync(BlobTraits.None, path.Prefix, stopping))
        {
            listing += time.GetElapsedTime(asked);
            _scanOutage.Over();
            foreach (var item in page)
            {
                await OfferAsync(item, scan, stopping);
            }

            asked = time.GetTimestamp();
        }

        _ledger.EndScan(scan);
        return listing;
    }

    private async ValueTask OfferAsync(BlobItem item, int scan, CancellationToken stopping)
    {
        if (item.Properties.ETag is not { } etag)
        {
            return;
        }

        var receipt = receipts.For(container.Name, item.Name, etag);
        var key = receipt.Key;
        if (!_ledger.TryTake(key, scan, out var attempts))
        {
            return;
        }

        if (path.Match(item.Name) is not { } values)
        {
            _ledger.Complete(key);
            return;
        }

        values["blobTrigger"] = $"{container.Name}/{item.Name}";
        var work = new BlobWork(this, item.Name, etag, item.Properties.BlobType ?? BlobType.Block, values, receipt, key, attempts);
        if (attempts == 0)
        {
            await dispatcher.AddAsync(work, stopping);
        }
        else if (!dispatcher.TryAddRetry(work))
        {
            _ledger.Defer(key, attempts, TimeSpan.Zero);
        }
    }

    private async Task GiveUpAsync(BlobWork work, int attempts)
    {
        var message = new PoisonBlobMessage(function.Descriptor.Id, $"{work.Type}Blob", container.Name, work.Name, work.ETag.ToString("H"));
        var text = OutputBinder.MessageText(message.ToJson(), base64: true);
        await _receiptOutage.PersistAsync(token => OutputBinder.SendAsync(poisonQueue, text, token, NeverExpires), "write poison message", shutdown.Ended);
        logger.MovedToPoison(_name, $"blob '{container.Name}/{work.Name}'", attempts, poisonQueue.Name);
        await CompleteAsync(work, attempts);
    }

    private async Task CompleteAsync(BlobWork work, int attempts)
    {
        await _receiptOutage.PersistAsync(token => receipts.WriteAsync(work.Receipt, attempts, completed: true, token), "complete receipt", shutdown.Ended);
        _ledger.Complete(work.Key);
    }

    private static TimeSpan RetryDelay(int attempts)
    {
        var delay = FirstRetryDelay * Math.Pow(2, Math.Min(attempts, 10) - 1);
        return delay < MaxRetryDelay ? delay : MaxRetryDelay;
    }
}
