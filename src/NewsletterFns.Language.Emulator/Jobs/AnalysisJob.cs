using NewsletterFns.Language.Emulator.Analysis;
using NewsletterFns.Language.Emulator.Errors;
using NewsletterFns.Language.Emulator.Requests;
using NewsletterFns.Language.Emulator.Wire;
using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Emulator.Jobs;

/// <summary>
/// A job and how far it is. The work is done in one go; its tasks come into view one after another at the emulator's pace, so that clients see the
/// states that the service shows.
/// </summary>
/// <param name="request">What to do.</param>
/// <param name="createdAt">When it was submitted.</param>
/// <param name="pace">How long each task takes at least.</param>
internal sealed class AnalysisJob(JobRequest request, DateTimeOffset createdAt, TimeSpan pace) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _cancellation = new();
    private readonly AnalysisTask[] _tasks = [.. request.Tasks];
    private readonly int _documentCount = request.Documents.Count;
    private readonly string? _displayName = request.DisplayName;

    // The texts are let go once they are analysed.
    private JobRequest? _request = request;
    private DateTimeOffset? _startedAt;
    private DateTimeOffset? _endedAt;
    private DateTimeOffset? _cancelledAt;
    private int _doneWhenCancelled;
    private IReadOnlyList<TaskOutcome>? _outcomes;
    private ServiceError? _error;

    public Guid Id { get; } = Guid.NewGuid();

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset ExpiresAt { get; } = createdAt + ServiceLimits.JobRetention;

    /// <summary>Cancelled when the client asks so, or the job is dropped.</summary>
    public CancellationToken Cancellation => _cancellation.Token;

    /// <summary>Takes the work.</summary>
    public JobRequest Start(DateTimeOffset now)
    {
        lock (_lock)
        {
            _startedAt = now;
            return _request ?? throw new InvalidOperationException("The job was started before.");
        }
    }

    /// <summary>Brings the results.</summary>
    public void Finish(IReadOnlyList<TaskOutcome> outcomes, DateTimeOffset now)
    {
        lock (_lock)
        {
            (_outcomes, _endedAt, _request) = (outcomes, now, null);
        }
    }

    /// <summary>Ends it without results.</summary>
    /// <param name="error">Why; <see langword="null"/> where it was cancelled.</param>
    /// <param name="now">When.</param>
    public void Fail(ServiceError? error, DateTimeOffset now)
    {
        lock (_lock)
        {
            (_error, _endedAt, _request) = (error, now, null);
        }
    }

    /// <summary>Asks it to stop; one that is done stays as it is.</summary>
    public void Cancel(DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_cancelledAt is not null || _error is not null || CountDone(now) == _tasks.Length)
            {
                return;
            }

            (_cancelledAt, _doneWhenCancelled) = (now, CountDone(now));
        }

        try
        {
            _cancellation.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It was dropped meanwhile, which stopped it.
        }
    }

    /// <summary>Stops its work, where there is some: nobody will ask for it.</summary>
    public void Dispose()
    {
        _cancellation.Cancel();
        _cancellation.Dispose();
    }

    /// <summary>Tells how it stands.</summary>
    /// <param name="now">At which time.</param>
    /// <param name="query">What the client wants to see.</param>
    /// <param name="nextLink">Makes the address of the page that begins after so many documents.</param>
    public JobAnswer Describe(DateTimeOffset now, JobQuery query, Func<int, string> nextLink)
    {
        lock (_lock)
        {
            int done = _cancelledAt is null ? CountDone(now) : _doneWhenCancelled;
            string status = Status(now, done);
            TaskOutcome[] outcomes = [.. (_outcomes ?? []).Take(done)];
            JobItem[] items = _error is not null ? [.. _tasks.Select(FailedItem)] : [.. outcomes.Select((outcome, i) => Item(outcome, i, query))];
            int failed = items.Count(item => item.Status == JobStates.Failed);
            string updated = Seconds(LastUpdate(now, done));
            bool isMore = items.Length > failed && query.Skip + query.Top < _documentCount;
            return new JobAnswer
            {
                JobId = Id.ToString("D"),
                DisplayName = _displayName,
                CreatedDateTime = Seconds(CreatedAt),
                LastUpdatedDateTime = updated,
                LastUpdateDateTime = updated,
                ExpirationDateTime = Seconds(ExpiresAt),
                Status = status,
                Errors = [.. Errors(outcomes)],
                NextLink = isMore ? nextLink(query.Skip + query.Top) : null,
                Tasks = new JobTasks(items.Length - failed, failed, status is JobStates.Cancelled ? 0 : _tasks.Length - items.Length, _tasks.Length, items),
                Statistics = query.WithStatistics ? Total(outcomes) : null,
            };
        }
    }

    private string Status(DateTimeOffset now, int done)
    {
        if (_cancelledAt is { } cancelled)
        {
            return _endedAt is not null && now >= cancelled + pace ? JobStates.Cancelled : JobStates.Cancelling;
        }

        if (_error is not null)
        {
            return JobStates.Failed;
        }

        if (done < _tasks.Length)
        {
            return _startedAt is null || now < CreatedAt + (pace / 2) ? JobStates.NotStarted : JobStates.Running;
        }

        int failed = _outcomes!.Count(outcome => outcome.IsUnsupported);
        return failed == 0 ? JobStates.Succeeded : failed == done ? JobStates.Failed : JobStates.PartiallyCompleted;
    }

    private int CountDone(DateTimeOffset now) => _outcomes is null ? 0 : _tasks.Where((_, i) => now >= DoneAt(i)).Count();

    private DateTimeOffset DoneAt(int task) => CreatedAt + (pace * (task + 1)) is var due && due > _endedAt ? due : _endedAt ?? due;

    private DateTimeOffset LastUpdate(DateTimeOffset now, int done)
    {
        DateTimeOffset last = _startedAt ?? CreatedAt;
        if (_error is not null && _endedAt is { } ended)
        {
            last = ended;
        }

        if (_outcomes is not null && done > 0)
        {
            last = DoneAt(done - 1);
        }

        return _cancelledAt is { } cancelled && cancelled > last ? cancelled : last > now ? now : last;
    }

    private JobItem Item(TaskOutcome outcome, int index, JobQuery query) => new(
        outcome.Task.Kind.Name + "LROResults",
        outcome.Task.Name,
        Exact(DoneAt(index)),
        outcome.IsUnsupported ? JobStates.Failed : JobStates.Succeeded,
        outcome.ToResults(query.WithStatistics, Math.Min(query.Skip, outcome.Documents.Count)..(int)Math.Min((long)query.Skip + query.Top, outcome.Documents.Count)));

    private JobItem FailedItem(AnalysisTask task) => new(task.Kind.Name + "LROResults", task.Name, Exact(_endedAt ?? CreatedAt), JobStates.Failed, new WireResults([], [], string.Empty));

    private IEnumerable<ServiceError> Errors(TaskOutcome[] outcomes) => _error is not null
        ? _tasks.Select((_, i) => ServiceErrors.JobFailed(_error, i))
        : outcomes.Select((outcome, i) => (outcome, i)).Where(pair => pair.outcome.IsUnsupported).Select(pair => ServiceErrors.TaskNotSupported(pair.outcome.Task.Kind.Name, pair.i));

    // Of the documents, as one task has them, with what all tasks cost.
    private static RequestStatistics? Total(TaskOutcome[] outcomes)
    {
        RequestStatistics[] all = [.. outcomes.Where(outcome => !outcome.IsUnsupported).Select(outcome => outcome.Statistics)];
        return all.Length == 0 ? null : new RequestStatistics(all[0].DocumentsCount, all.Max(s => s.ValidDocumentsCount), all.Min(s => s.ErroneousDocumentsCount), all.Sum(s => s.TransactionsCount));
    }

    private static string Seconds(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static string Exact(DateTimeOffset time) => time.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
