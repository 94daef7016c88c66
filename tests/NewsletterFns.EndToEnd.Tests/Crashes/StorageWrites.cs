namespace NewsletterFns.EndToEnd.Tests;

/// <summary>Counts a program's writes over all its services and stops the world at one of them.</summary>
/// <param name="crashAt">The write to crash at, from 1; 0 for none.</param>
/// <param name="landed">Whether that write still reaches storage.</param>
internal sealed class StorageWrites(int crashAt = 0, bool landed = false)
{
    private readonly Lock _gate = new();
    private readonly List<string> _requests = [];
    private bool _crashed;

    /// <summary>Called once, at the moment of the crash.</summary>
    public Action Crash { get; set; } = () => { };

    /// <summary>The writes so far, as method and target.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public bool Crashed
    {
        get
        {
            lock (_gate)
            {
                return _crashed;
            }
        }
    }

    /// <summary>Notes a write that is about to be passed on.</summary>
    /// <returns>Whether to pass it on.</returns>
    public bool Before(string request)
    {
        lock (_gate)
        {
            if (_crashed)
            {
                return false;
            }

            _requests.Add(request);
            return _requests.Count != crashAt || landed || !CrashNow();
        }
    }

    /// <summary>Notes that the write has landed.</summary>
    /// <returns>Whether to tell the program of it.</returns>
    public bool After()
    {
        lock (_gate)
        {
            return !_crashed && !(_requests.Count == crashAt && landed && CrashNow());
        }
    }

    private bool CrashNow()
    {
        _crashed = true;
        Crash();
        return true;
    }
}
