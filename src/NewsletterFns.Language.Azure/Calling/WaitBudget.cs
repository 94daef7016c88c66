namespace NewsletterFns.Language.Azure;

/// <summary>How long one analysis may still wait for a service that says «later», all its requests together.</summary>
internal sealed class WaitBudget(TimeSpan limit, TimeProvider time)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _waitedUntil = DateTimeOffset.MinValue;
    private TimeSpan _waited;

    /// <summary>Spends the time from now until <paramref name="until"/>; requests that wait at the same time spend it once.</summary>
    /// <returns>Whether that much is left.</returns>
    public bool TrySpend(DateTimeOffset until)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            var from = _waitedUntil > now ? _waitedUntil : now;
            var more = until > from ? until - from : TimeSpan.Zero;
            if (_waited + more > limit)
            {
                return false;
            }

            _waited += more;
            _waitedUntil = until > from ? until : from;
            return true;
        }
    }
}
