namespace NewsletterFns.Language.Emulator.Jobs;

/// <summary>The jobs that are remembered: for a day, and no more than so many.</summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many; the oldest are dropped first.</param>
internal sealed class JobStore(TimeProvider time, int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, AnalysisJob> _jobs = [];
    private readonly Queue<AnalysisJob> _byAge = new();

    /// <summary>How many are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _jobs.Count;
            }
        }
    }

    /// <summary>Remembers a job.</summary>
    public void Add(AnalysisJob job)
    {
        lock (_lock)
        {
            _jobs.Add(job.Id, job);
            _byAge.Enqueue(job);
            Trim();
        }
    }

    /// <summary>Finds a job that has not expired.</summary>
    public AnalysisJob? Find(Guid id)
    {
        lock (_lock)
        {
            Trim();
            return _jobs.GetValueOrDefault(id);
        }
    }

    /// <summary>Drops all.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            while (_byAge.Count > 0)
            {
                Drop();
            }
        }
    }

    // All live equally long, so the oldest expires first.
    private void Trim()
    {
        DateTimeOffset now = time.GetUtcNow();
        while (_byAge.TryPeek(out AnalysisJob? oldest) && (_byAge.Count > capacity || oldest.ExpiresAt <= now))
        {
            Drop();
        }
    }

    private void Drop()
    {
        AnalysisJob job = _byAge.Dequeue();
        _jobs.Remove(job.Id);
        job.Dispose();
    }
}
