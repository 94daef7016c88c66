using System.Collections.Concurrent;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Support;

/// <summary>What the functions of a test report, and what they are told to do.</summary>
internal sealed class Probe
{
    private int _running;
    private int _peak;

    /// <summary>What the invocations reported, in order.</summary>
    public ConcurrentQueue<string> Seen { get; } = new();

    /// <summary>Further values of a test's own.</summary>
    public ConcurrentDictionary<string, object?> Values { get; } = new();

    /// <summary>What each invocation does after it reported.</summary>
    public Func<string, CancellationToken, Task> Body { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>The most invocations that ran at once.</summary>
    public int Peak => _peak;

    public async Task RunAsync(string what, CancellationToken cancellationToken = default)
    {
        var running = Interlocked.Increment(ref _running);
        int peak;
        while (running > (peak = Volatile.Read(ref _peak)) && Interlocked.CompareExchange(ref _peak, running, peak) != peak)
        {
        }

        Seen.Enqueue(what);
        try
        {
            await Body(what, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    public Task SeenAsync(int count) => Eventually.BecomesAsync(() => Seen.Count >= count, $"{count} invocations");

    public Task SeenAsync(string what) => Eventually.BecomesAsync(() => Seen.Contains(what), $"an invocation on '{what}'");
}
