using LocalWorker.Queues;
using LocalWorker.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Queues;

public sealed class MessageHoldTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private readonly TestApp _app = new(azurite.ConnectionString);
    private readonly FakeTimeProvider _time = new();
    private readonly List<Exception> _failures = [];

    [Fact]
    public async Task Hold_HalfOver_IsRenewedAndSettlesTheMessage()
    {
        await _app.SendAsync("long");
        var message = (await _app.Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(30))).Value;
        await using var hold = new MessageHold(_app.Queue, message, TimeSpan.FromSeconds(30), _time, _failures.Add);

        _time.Advance(TimeSpan.FromSeconds(15));
        var popReceipt = await hold.ReleaseAsync();

        Assert.NotEqual(message.PopReceipt, popReceipt);
        await _app.Queue.DeleteMessageAsync(message.MessageId, popReceipt);
        Assert.Empty(_failures);
    }

    [Fact]
    public async Task Hold_NotHalfOver_IsNotRenewed()
    {
        await _app.SendAsync("short");
        var message = (await _app.Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(30))).Value;
        await using var hold = new MessageHold(_app.Queue, message, TimeSpan.FromSeconds(30), _time, _failures.Add);

        _time.Advance(TimeSpan.FromSeconds(14));

        Assert.Equal(message.PopReceipt, await hold.ReleaseAsync());
    }

    [Fact]
    public async Task Hold_OfADeletedMessage_ReportsAndEnds()
    {
        await _app.SendAsync("gone");
        var message = (await _app.Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(30))).Value;
        await using var hold = new MessageHold(_app.Queue, message, TimeSpan.FromSeconds(30), _time, _failures.Add);
        await _app.Queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);

        _time.Advance(TimeSpan.FromSeconds(15));
        await hold.ReleaseAsync();

        Assert.Single(_failures);
    }
}
