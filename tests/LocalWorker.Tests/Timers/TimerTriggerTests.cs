using LocalWorker.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Timers;

public sealed class TimerTriggerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly WatchedTime _time = new(Noon);
    private readonly TestApp _app = new(azurite.ConnectionString, typeof(Hourly)) { Settings = { ["Schedule"] = "0 0 * * * *" } };
    private int _waits;

    [Fact]
    public async Task Timer_WhenItsTimeComes_RunsAndRecordsIt()
    {
        using var host = await StartAsync();
        await StatusAsync(status => status.Next == Noon.AddHours(1).UtcDateTime);

        await PassAnHourAsync();

        Assert.Equal("13:00 past due False, last 00:00", Assert.Single(_app.Probe.Seen));
        await StatusAsync(status => status.Last == Noon.AddHours(1).UtcDateTime && status.Next == Noon.AddHours(2).UtcDateTime);
        await PassAnHourAsync();
        Assert.Equal("14:00 past due False, last 13:00", _app.Probe.Seen.Last());
        await host.StopAsync();
    }

    [Fact]
    public async Task Timer_WhoseTimeWasMissed_IsMadeUpAtStart()
    {
        using (var host = await StartAsync())
        {
            await StatusAsync(status => status.Next == Noon.AddHours(1).UtcDateTime);
            await host.StopAsync();
        }

        _time.Advance(TimeSpan.FromHours(5.5));
        using var again = await StartAsync();
        await _app.Probe.SeenAsync(1);

        Assert.Equal("17:30 past due True, last 00:00", Assert.Single(_app.Probe.Seen));
        await StatusAsync(status => status.Next == Noon.AddHours(6).UtcDateTime);
        await again.StopAsync();
    }

    [Fact]
    public async Task Timer_NotMissed_IsNotMadeUp()
    {
        using (var host = await StartAsync())
        {
            await PassAnHourAsync();
            await StatusAsync(status => status.Next == Noon.AddHours(2).UtcDateTime);
            await host.StopAsync();
        }

        using var again = await StartAsync();
        await PassAnHourAsync();

        Assert.Equal("14:00 past due False, last 13:00", _app.Probe.Seen.Last());
        await again.StopAsync();
    }

    [Fact]
    public async Task Timer_OnStartup_RunsAtOnce()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(AtStart));
        using var host = await app.StartAsync();

        await app.Probe.SeenAsync("unmonitored True");
        await host.StopAsync();
    }

    [Fact]
    public async Task Timer_ThatFails_RunsAgainOnSchedule()
    {
        _app.Probe.Body = (_, _) => throw new InvalidOperationException("as told");
        using var host = await StartAsync();
        await PassAnHourAsync();

        await PassAnHourAsync();

        Assert.Equal(2, _app.Log.Count(12));
        await host.StopAsync();
    }

    private Task<IHost> StartAsync()
    {
        _waits = _time.LongWaits;
        return _app.StartAsync(services => services.AddSingleton<TimeProvider>(_time));
    }

    /// <summary>Lets an hour pass, once the timer waits for it, and waits for the run.</summary>
    private async Task PassAnHourAsync()
    {
        await Eventually.BecomesAsync(() => _time.LongWaits > _waits, "the timer waits");
        _waits = _time.LongWaits;
        var seen = _app.Probe.Seen.Count;
        _time.Advance(TimeSpan.FromHours(1));
        await _app.Probe.SeenAsync(seen + 1);
    }

    private Task StatusAsync(Func<ScheduleStatus, bool> condition) => Eventually.BecomesAsync(
        async () =>
        {
            var blob = _app.Blobs.GetBlobContainerClient("azure-webjobs-hosts").GetBlobClient($"timers/{_app.HostId}/Host.Functions.Hourly/status");
            return await blob.ExistsAsync() && condition((await blob.DownloadContentAsync()).Value.Content.ToObjectFromJson<ScheduleStatus>()!);
        },
        "the timer's status");

    /// <summary>Counts how often somebody waits for minutes.</summary>
    private sealed class WatchedTime(DateTimeOffset start) : FakeTimeProvider(start)
    {
        private int _longWaits;

        public int LongWaits => Volatile.Read(ref _longWaits);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime >= TimeSpan.FromMinutes(1))
            {
                Interlocked.Increment(ref _longWaits);
            }

            return timer;
        }
    }

    private sealed class Hourly(Probe probe, TimeProvider time)
    {
        [Function("Hourly")]
        public Task RunAsync([TimerTrigger("%Schedule%")] TimerInfo timer) => probe.RunAsync(
            $"{time.GetUtcNow():HH:mm} past due {timer.IsPastDue}, last {timer.ScheduleStatus?.Last:HH:mm}");
    }

    private sealed class AtStart(Probe probe)
    {
        [Function("AtStart")]
        public Task RunAsync([TimerTrigger("00:00:30", RunOnStartup = true)] TimerInfo timer) => probe.RunAsync($"unmonitored {timer.ScheduleStatus is null}");
    }
}
