namespace NewsletterFns.Language.Azure;

/// <summary>
/// What every call to one endpoint passes. After a call that the service put off, all wait: for as long as it asks, else 1, 2, 4 … 60 seconds. And only
/// so many are under way at once: one more after each round of successes, fewer after each closing.
/// </summary>
internal sealed class EndpointGate(int maxCalls, TimeProvider time)
{
    private const double FirstCalls = 8;
    private const double Decrease = 0.7;
    private const int PatientClosings = 6;

    private static readonly TimeSpan LongestBackoff = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private TaskCompletionSource _change = NewChange();
    private double _allowed = Math.Min(FirstCalls, maxCalls);
    private int _underWay;
    private int _closings;
    private int _closingsInARow;
    private DateTimeOffset _opens = DateTimeOffset.MinValue;

    /// <summary>How many calls may be under way at once now.</summary>
    public int Allowed
    {
        get
        {
            lock (_lock)
            {
                return Math.Max(1, (int)_allowed);
            }
        }
    }

    /// <summary>How often it closed since a call last succeeded.</summary>
    public int ClosingsInARow
    {
        get
        {
            lock (_lock)
            {
                return _closingsInARow;
            }
        }
    }

    /// <summary>When it opens; now or earlier where it is open.</summary>
    public DateTimeOffset Opens
    {
        get
        {
            lock (_lock)
            {
                return _opens;
            }
        }
    }

    /// <summary>Waits until a call may be made. Every pass is given back by <see cref="Succeed"/>, <see cref="Close"/> or <see cref="Leave"/>.</summary>
    /// <param name="budget">What the waiting is taken from; a wait for other calls to end costs nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The pass, or <see langword="null"/> where the gate stays closed for longer than the budget allows.</returns>
    public async ValueTask<GatePass?> EnterAsync(WaitBudget budget, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TimeSpan closed;
            Task change;
            lock (_lock)
            {
                closed = _opens - time.GetUtcNow();
                if (closed <= TimeSpan.Zero && _underWay < Math.Max(1, (int)_allowed))
                {
                    _underWay++;
                    return new GatePass(_closings);
                }

                change = _change.Task;
                if (closed > TimeSpan.Zero && !budget.TrySpend(_opens))
                {
                    return null;
                }
            }

            if (closed > TimeSpan.Zero)
            {
                await Task.Delay(closed, time, cancellationToken);
            }
            else
            {
                await change.WaitAsync(cancellationToken);
            }
        }
    }

    /// <summary>The call was answered.</summary>
    public void Succeed()
    {
        lock (_lock)
        {
            _closingsInARow = 0;
            _allowed = Math.Min(maxCalls, _allowed + (1 / _allowed));
            End();
        }
    }

    /// <summary>The service put the call off: nobody calls for a while.</summary>
    /// <param name="pass">The call's pass; calls that were under way together close the gate once.</param>
    /// <param name="asked">How long the service asks to wait, if it says so.</param>
    /// <param name="chance">0 to 1: own waits are up to a fifth longer, so that processes do not come back together.</param>
    public void Close(GatePass pass, TimeSpan? asked, double chance)
    {
        lock (_lock)
        {
            if (pass.Closings == _closings)
            {
                _closings++;
                _closingsInARow++;
                _allowed = Math.Max(1, _allowed * Decrease);
            }

            // A service that asks for a moment again and again means more than that.
            var doublings = asked is null ? _closingsInARow - 1 : _closingsInARow - PatientClosings;
            var backoff = TimeSpan.FromSeconds(doublings < 0 ? 0 : Math.Min(LongestBackoff.TotalSeconds, Math.Pow(2, doublings)) * (1 + (0.2 * chance)));
            var wait = asked > backoff ? asked.Value : backoff;
            var opens = time.GetUtcNow() + wait;
            _opens = opens > _opens ? opens : _opens;
            End();
        }
    }

    /// <summary>The call ended in a way that says nothing of the endpoint.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            End();
        }
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void End()
    {
        _underWay--;
        _change.SetResult();
        _change = NewChange();
    }
}
