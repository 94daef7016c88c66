using Microsoft.Extensions.Time.Testing;

namespace NewsletterFns.Language.Azure.Tests;

public sealed class EndpointGateTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 30, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task EnterAsync_Closed_WaitsAsLongAsTheServiceAsks()
    {
        var gate = new EndpointGate(4, _time);
        gate.Close(await EnterAsync(gate), TimeSpan.FromSeconds(7), 0);

        var waiting = gate.EnterAsync(Budget(60), default).AsTask();
        _time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.False(waiting.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.2));

        Assert.NotNull(await waiting);
    }

    [Fact]
    public async Task EnterAsync_ClosedForLongerThanTheBudget_GivesNoPassAtOnce()
    {
        var gate = new EndpointGate(4, _time);
        gate.Close(await EnterAsync(gate), TimeSpan.FromSeconds(31), 0);

        Assert.Null(await gate.EnterAsync(Budget(30), default));
    }

    [Fact]
    public async Task Close_ServiceDoesNotSay_DoublesUpToAMinute()
    {
        var gate = new EndpointGate(4, _time);
        var waits = new List<double>();
        for (var i = 0; i < 8; i++)
        {
            gate.Close(await EnterAsync(gate), null, 0);
            waits.Add((gate.Opens - _time.GetUtcNow()).TotalSeconds);
            _time.SetUtcNow(gate.Opens);
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], waits);
    }

    [Fact]
    public async Task Close_CallsThatWereUnderWayTogether_CloseOnce()
    {
        var gate = new EndpointGate(8, _time);
        var passes = new[] { await EnterAsync(gate), await EnterAsync(gate), await EnterAsync(gate) };

        Assert.All(passes, pass => gate.Close(pass, null, 0));

        Assert.Equal(1, gate.ClosingsInARow);
        Assert.Equal(1, (gate.Opens - _time.GetUtcNow()).TotalSeconds);
    }

    [Fact]
    public async Task Close_ServiceAsksForNothingAgainAndAgain_IsBackoffAtLast()
    {
        var gate = new EndpointGate(8, _time);
        var waits = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            gate.Close(await EnterAsync(gate), TimeSpan.Zero, 0);
            waits.Add((gate.Opens - _time.GetUtcNow()).TotalSeconds);
            _time.SetUtcNow(gate.Opens);
        }

        Assert.Equal([0, 0, 0, 0, 0, 1, 2, 4, 8], waits);
    }

    [Fact]
    public async Task Succeed_AfterClosings_BeginsAnew()
    {
        var gate = new EndpointGate(4, _time);
        gate.Close(await EnterAsync(gate), TimeSpan.Zero, 0);
        await EnterAsync(gate);

        gate.Succeed();

        Assert.Equal(0, gate.ClosingsInARow);
    }

    [Fact]
    public async Task EnterAsync_AsManyAsAllowed_WaitsForOneToEnd()
    {
        var gate = new EndpointGate(2, _time);
        await EnterAsync(gate);
        await EnterAsync(gate);

        var third = gate.EnterAsync(Budget(0), default).AsTask();
        Assert.False(third.IsCompleted);
        gate.Leave();

        Assert.NotNull(await third);
    }

    [Fact]
    public async Task Allowed_ClosingsAndSuccesses_FallsAndRises()
    {
        var gate = new EndpointGate(32, _time);
        var first = gate.Allowed;
        for (var i = 0; i < 20; i++)
        {
            gate.Close(await EnterAsync(gate), TimeSpan.Zero, 0);
            _time.Advance(TimeSpan.FromMinutes(2));
        }

        var after = gate.Allowed;
        for (var i = 0; i < 600; i++)
        {
            await EnterAsync(gate);
            gate.Succeed();
        }

        Assert.Equal(8, first);
        Assert.Equal(1, after);
        Assert.Equal(32, gate.Allowed);
    }

    [Fact]
    public async Task EnterAsync_Cancelled_Throws()
    {
        var gate = new EndpointGate(4, _time);
        gate.Close(await EnterAsync(gate), TimeSpan.FromSeconds(5), 0);
        using var cancelling = new CancellationTokenSource();

        var waiting = gate.EnterAsync(Budget(60), cancelling.Token).AsTask();
        await cancelling.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private WaitBudget Budget(int seconds) => new(TimeSpan.FromSeconds(seconds), _time);

    private async Task<GatePass> EnterAsync(EndpointGate gate) => (await gate.EnterAsync(Budget(0), default))!.Value;
}
