using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using NewsletterFns.Local.Processing;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Processing;

public sealed class MessageCollectorTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private readonly QueueClient _queue = new(azurite.ConnectionString, UniqueName.Create("queue"));

    public Task InitializeAsync() => _queue.CreateAsync();

    public Task DisposeAsync() => _queue.DeleteAsync();

    [Fact]
    public async Task ReceiveAsync_MoreThanOneBatch_GetsEachMessageOnce()
    {
        for (var i = 0; i < 40; i++)
        {
            await _queue.SendMessageAsync($"{i}");
        }

        var collector = new MessageCollector(_queue, TimeSpan.FromMinutes(1));
        List<QueueMessage> received = [.. await collector.ReceiveAsync(default), .. await collector.ReceiveAsync(default), .. await collector.ReceiveAsync(default)];

        Assert.Equal(40, received.Select(message => message.MessageId).Distinct().Count());
        Assert.Equal(40, received.Count);
    }

    [Fact]
    public async Task ReleaseAsync_Received_OthersGetThem()
    {
        await _queue.SendMessageAsync("theirs");
        var collector = new MessageCollector(_queue, TimeSpan.FromMinutes(10));
        Assert.Single(await collector.ReceiveAsync(default));
        Assert.Empty((await _queue.ReceiveMessagesAsync()).Value);

        await collector.ReleaseAsync(default);

        Assert.Equal("theirs", Assert.Single((await _queue.ReceiveMessagesAsync()).Value).MessageText);
    }

    [Fact]
    public async Task ReleaseAsync_DeletedSince_IsNoFault()
    {
        await _queue.SendMessageAsync("gone");
        var collector = new MessageCollector(_queue, TimeSpan.FromMinutes(10));
        await collector.ReceiveAsync(default);
        await _queue.ClearMessagesAsync();

        await collector.ReleaseAsync(default);
    }
}
