using System.Runtime.InteropServices;

namespace LocalWorker.Blobs;

/// <summary>What the worker knows of the blobs that one function has seen: about 50 bytes each, for as long as they are listed.</summary>
internal sealed class BlobLedger(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<UInt128, Entry> _entries = [];

    private enum Status : byte
    {
        Waiting,
        InFlight,
        Completed,
    }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    public void Load(UInt128 key, bool completed, int attempts)
    {
        lock (_gate)
        {
            _entries[key] = new Entry(completed ? Status.Completed : Status.Waiting, attempts, Scan: 0, DueTicks: 0);
        }
    }

    /// <summary>Takes a listed blob for processing when it is new, or its next attempt is due.</summary>
    public bool TryTake(UInt128 key, int scan, out int attempts)
    {
        var now = time.GetUtcNow().UtcTicks;
        lock (_gate)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, key, out _);
            attempts = entry.Attempts;
            var take = entry.Status == Status.Waiting && entry.DueTicks <= now;
            entry = entry with { Scan = scan, Status = take ? Status.InFlight : entry.Status };
            return take;
        }
    }

    /// <summary>The blob needs nothing more.</summary>
    public void Complete(UInt128 key) => Set(key, Status.Completed, attempts: 0, TimeSpan.Zero);

    /// <summary>The blob is taken again when <paramref name="delay"/> is over.</summary>
    public void Defer(UInt128 key, int attempts, TimeSpan delay) => Set(key, Status.Waiting, attempts, delay);

    /// <summary>Forgets the blobs that a complete listing no longer had.</summary>
    public void EndScan(int scan)
    {
        lock (_gate)
        {
            foreach (var (key, entry) in _entries)
            {
                if (entry.Scan != scan && entry.Status != Status.InFlight)
                {
                    _entries.Remove(key);
                }
            }
        }
    }

    private void Set(UInt128 key, Status status, int attempts, TimeSpan delay)
    {
        var due = (time.GetUtcNow() + delay).UtcTicks;
        lock (_gate)
        {
            _entries[key] = new Entry(status, attempts, _entries[key].Scan, due);
        }
    }

    private readonly record struct Entry(Status Status, int Attempts, int Scan, long DueTicks);
}
