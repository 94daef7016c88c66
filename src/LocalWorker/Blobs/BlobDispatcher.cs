using System.Threading.Channels;

namespace LocalWorker.Blobs;

/// <summary>
/// Processes the blobs of all functions, so many at a time. Retries have their own lane and at most half of the slots, so that new blobs do not
/// wait behind failing ones.
/// </summary>
internal sealed class BlobDispatcher(int parallelism) : IDisposable
{
    private readonly Channel<BlobWork> _fresh = Channel.CreateBounded<BlobWork>(2 * parallelism);
    private readonly Channel<BlobWork> _retries = Channel.CreateBounded<BlobWork>(2 * parallelism);
    private readonly SemaphoreSlim _slots = new(parallelism);
    private readonly SemaphoreSlim _retrySlots = new(Math.Max(1, parallelism / 2));

    /// <summary>Waits until there is room.</summary>
    public ValueTask AddAsync(BlobWork work, CancellationToken cancellationToken) => _fresh.Writer.WriteAsync(work, cancellationToken);

    /// <summary>False when there is no room.</summary>
    public bool TryAddRetry(BlobWork work) => _retries.Writer.TryWrite(work);

    /// <summary>Ends when <paramref name="stopping"/> is cancelled and what was being processed by then is done.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        await Task.WhenAll(PumpAsync(_fresh.Reader, lane: null, stopping), PumpAsync(_retries.Reader, _retrySlots, stopping));
        for (var i = 0; i < parallelism; i++)
        {
            await _slots.WaitAsync(CancellationToken.None);
        }
    }

    public void Dispose()
    {
        _slots.Dispose();
        _retrySlots.Dispose();
    }

    private async Task PumpAsync(ChannelReader<BlobWork> reader, SemaphoreSlim? lane, CancellationToken stopping)
    {
        try
        {
            await foreach (var work in reader.ReadAllAsync(stopping))
            {
                await (lane?.WaitAsync(stopping) ?? Task.CompletedTask);
                await _slots.WaitAsync(stopping);
                _ = Task.Run(() => ProcessAsync(work, lane), CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What still waits is found again at the next start.
        }
    }

    private async Task ProcessAsync(BlobWork work, SemaphoreSlim? lane)
    {
        try
        {
            await work.Listener.ProcessAsync(work);
        }
        finally
        {
            lane?.Release();
            _slots.Release();
        }
    }
}
