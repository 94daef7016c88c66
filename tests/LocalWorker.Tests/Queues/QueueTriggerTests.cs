using Azure.Storage.Queues;
using LocalWorker.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Queues;

public sealed class QueueTriggerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Prefix = "AzureFunctionsJobHost:extensions:queues:";

    private readonly TestApp _app = new(azurite.ConnectionString, typeof(Texts));

    [Fact]
    public async Task Message_InAQueueThatDidNotExist_IsProcessedAndDeleted()
    {
        using var host = await _app.StartAsync();

        await _app.SendAsync("grüezi");
        await _app.Probe.SeenAsync("grüezi");

        await EmptyAsync();
        Assert.Equal(0, _app.Log.Count(20));
        await host.StopAsync();
    }

    [Fact]
    public async Task Message_WhoseJsonHasHalfACharacter_IsProcessed()
    {
        using var host = await _app.StartAsync();

        await _app.SendAsync("""{"a":"\ud800"}""");

        await _app.Probe.SeenAsync("""{"a":"\ud800"}""");
        await EmptyAsync();
        await host.StopAsync();
    }

    [Fact]
    public async Task Message_WhoseFunctionFails_IsRetriedAndThenMovedToThePoisonQueue()
    {
        _app.Settings[Prefix + "maxDequeueCount"] = "3";
        _app.Probe.Body = (_, _) => throw new InvalidOperationException("as told");
        using var host = await _app.StartAsync();
        await _app.SendAsync("bad");

        var poison = await PoisonAsync(_app.PoisonQueue);

        Assert.Equal("bad", poison);
        Assert.Equal(["bad", "bad", "bad"], _app.Probe.Seen);
        await EmptyAsync();
        Assert.Equal(
            ["(attempt 1).", "(attempt 2).", "(attempt 3)."],
            _app.Log.Entries.Where(entry => entry.EventId == 12).Select(entry => entry.Message[^12..]));
        Assert.DoesNotContain(_app.Log.Entries, entry => entry.Message.Contains("bad", StringComparison.Ordinal));
        await host.StopAsync();
    }

    [Fact]
    public async Task Message_DeliveredTooOften_IsMovedToThePoisonQueueWithoutAnInvocation()
    {
        _app.Settings[Prefix + "maxDequeueCount"] = "1";
        await _app.SendAsync("crasher");
        await _app.Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1));
        using var host = await _app.StartAsync();

        Assert.Equal("crasher", await PoisonAsync(_app.PoisonQueue));
        Assert.Empty(_app.Probe.Seen);
        await host.StopAsync();
    }

    [Fact]
    public async Task Message_ThatIsNotBase64_IsMovedAsItIsToThePoisonQueue()
    {
        await _app.Queue.CreateAsync();
        var plain = new QueueClient(azurite.ConnectionString, _app.Queue.Name);
        await plain.SendMessageAsync("not base64!");
        using var host = await _app.StartAsync();

        Assert.Equal("not base64!", await PoisonAsync(new QueueClient(azurite.ConnectionString, _app.PoisonQueue.Name)));
        Assert.Empty(_app.Probe.Seen);
        await Eventually.BecomesAsync(() => _app.Log.Count(31) == 1, "one log line");
        await host.StopAsync();
    }

    [Fact]
    public async Task Message_WithoutEncoding_IsTakenAsItIs()
    {
        _app.Settings[Prefix + "messageEncoding"] = "none";
        await _app.Queue.CreateAsync();
        await new QueueClient(azurite.ConnectionString, _app.Queue.Name).SendMessageAsync("plain text");
        using var host = await _app.StartAsync();

        await _app.Probe.SeenAsync("plain text");
        await host.StopAsync();
    }

    [Fact]
    public async Task Messages_InBatches_RunAtOnceUpToBatchSizeAndThreshold()
    {
        _app.Settings[Prefix + "batchSize"] = "4";
        _app.Settings[Prefix + "newBatchThreshold"] = "2";
        var full = new TaskCompletionSource();
        _app.Probe.Body = (_, _) => full.Task;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => _app.SendAsync($"{i}")));
        using var host = await _app.StartAsync();
        await _app.Probe.SeenAsync(4);

        full.SetResult();

        await Eventually.BecomesAsync(() => _app.Probe.Seen.Distinct().Count() == 20, "all messages");
        Assert.InRange(_app.Probe.Peak, 4, 6);
        await EmptyAsync();
        await host.StopAsync();
    }

    [Fact]
    public async Task Failure_WithVisibilityTimeout_WaitsAsLong()
    {
        _app.Settings[Prefix + "visibilityTimeout"] = "01:00:00";
        _app.Probe.Body = (_, _) => throw new InvalidOperationException("as told");
        using var host = await _app.StartAsync();
        await _app.SendAsync("bad");
        await Eventually.BecomesAsync(() => _app.Log.Count(12) == 1, "the failure");
        await host.StopAsync();

        Assert.Equal(1, (await _app.Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
        Assert.Empty((await _app.Queue.PeekMessagesAsync(1)).Value);
        Assert.Equal(["bad"], _app.Probe.Seen);
    }

    private static Task<string> PoisonAsync(QueueClient queue) => Eventually.ValueAsync(
        async () => await queue.ExistsAsync() && (await queue.PeekMessageAsync()).Value is { } message ? message.Body.ToString() : null,
        "a poison message");

    private Task EmptyAsync() => Eventually.BecomesAsync(
        async () => (await _app.Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount == 0, "an empty queue");

    private sealed class Texts(Probe probe)
    {
        [Function("Texts")]
        public Task RunAsync([QueueTrigger("%Queue%")] string message, CancellationToken cancellationToken) => probe.RunAsync(message, cancellationToken);
    }
}
