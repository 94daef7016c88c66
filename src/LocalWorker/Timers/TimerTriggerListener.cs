using LocalWorker.Hosting;
using LocalWorker.Invocation;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace LocalWorker.Timers;

/// <summary>Runs one function on its schedule, never twice at once.</summary>
internal sealed class TimerTriggerListener(
    BoundFunction function,
    FunctionInvoker invoker,
    TimerSchedule schedule,
    TimerStatusStore? store,
    bool runOnStartup,
    Shutdown shutdown,
    TimeProvider time,
    ILogger logger) : ITriggerListener
{
    // Longer waits are made of several: timers have an upper limit, and clocks are set.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly Outage _outage = new(logger, function.Descriptor.Name, time);
    private ScheduleStatus? _status;

    public async Task RunAsync()
    {
        try
        {
            var isPastDue = await ReadStatusAsync(shutdown.Stopping);
            if (isPastDue || runOnStartup)
            {
                await InvokeAsync(isPastDue);
            }

            var now = time.GetUtcNow();
            while (schedule.Next(now) is { } next)
            {
                while ((now = time.GetUtcNow()) < next)
                {
                    var wait = next - now;
                    await Task.Delay(wait < LongestWait ? wait : LongestWait, time, shutdown.Stopping);
                }

                await InvokeAsync(isPastDue: false);
                now = time.GetUtcNow();
            }
        }
        catch (OperationCanceledException) when (shutdown.Stopping.IsCancellationRequested)
        {
            // The schedule goes on at the next start.
        }
    }

    /// <summary>Whether a run was missed while nothing ran.</summary>
    private async Task<bool> ReadStatusAsync(CancellationToken stopping)
    {
        if (store is null)
        {
            return false;
        }

        await _outage.PersistAsync(async token => _status = await store.ReadAsync(token), "read timer status", stopping);
        var now = time.GetUtcNow();
        if (_status is null)
        {
            await WriteStatusAsync(new ScheduleStatus { Next = NextAfter(now), LastUpdated = now.UtcDateTime });
            return false;
        }

        // Counted from the last run by today's schedule, which may have been changed.
        return schedule.Next(new DateTimeOffset(_status.LastUpdated)) is { } due && due <= now;
    }

    private async Task InvokeAsync(bool isPastDue)
    {
        shutdown.Stopping.ThrowIfCancellationRequested();
        var started = time.GetUtcNow();
        var info = new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = _status };
        var result = await invoker.InvokeAsync(function, new TimerTriggerInput(info), attempt: 1);
        if (store is not null && result != InvocationResult.Aborted)
        {
            await WriteStatusAsync(new ScheduleStatus { Last = started.UtcDateTime, Next = NextAfter(time.GetUtcNow()), LastUpdated = started.UtcDateTime });
        }
    }

    private async Task WriteStatusAsync(ScheduleStatus status)
    {
        _status = status;
        await _outage.PersistAsync(token => store!.WriteAsync(status, token), "write timer status", shutdown.Ended);
    }

    private DateTime NextAfter(DateTimeOffset moment) => schedule.Next(moment)?.UtcDateTime ?? default;
}
