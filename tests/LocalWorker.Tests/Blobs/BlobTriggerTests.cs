using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using LocalWorker.Tests.Support;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Blobs;

public sealed class BlobTriggerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Threshold = "AzureFunctionsJobHost:extensions:blobs:poisonBlobThreshold";
    private const string Parallelism = "AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism";

    private readonly TestApp _app = new(azurite.ConnectionString, typeof(BlobNames));

    private static Exception Failure => new InvalidOperationException("as told");

    [Fact]
    public async Task Blob_DroppedWhileIdle_IsProcessedWithinASecond()
    {
        using var host = await _app.StartAsync();
        await _app.DropAsync("warm-up.txt");
        await _app.CompletedAsync("BlobNames", 1);

        var dropped = Stopwatch.GetTimestamp();
        await _app.DropAsync("article.txt");
        await _app.Probe.SeenAsync("article.txt");

        Assert.InRange(Stopwatch.GetElapsedTime(dropped), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        await host.StopAsync();
    }

    [Theory]
    [InlineData("plain.txt")]
    [InlineData("with spaces and ünïcödé – 日本.txt")]
    [InlineData("100% #1 + a&b=c?.eml")]
    [InlineData("folder/sub folder/x%2Fy.html")]
    [InlineData("'quotes' \"double\" <tag>.md")]
    [InlineData("no-extension")]
    public async Task Blob_WhateverItsName_IsProcessedAndHasItsReceipt(string name)
    {
        await _app.DropAsync(name);
        using var host = await _app.StartAsync();

        await _app.CompletedAsync("BlobNames", 1);

        Assert.Equal([name], _app.Probe.Seen);
        Assert.EndsWith($"/{_app.Container.Name}/{name}", Assert.Single(await _app.ReceiptsAsync("BlobNames")).Key, StringComparison.Ordinal);
        await host.StopAsync();
    }

    [Fact]
    public async Task Blob_WhoseReceiptWouldBeTooLong_IsProcessedOnce()
    {
        var name = string.Join('/', Enumerable.Repeat("abc", 240));
        await _app.DropAsync(name);
        using (var host = await _app.StartAsync())
        {
            await _app.CompletedAsync("BlobNames", 1);
            await host.StopAsync();
        }

        using (var host = await _app.StartAsync())
        {
            await _app.DropAsync("next");
            await _app.Probe.SeenAsync("next");
            await host.StopAsync();
        }

        Assert.Equal([name, "next"], _app.Probe.Seen);
    }

    [Fact]
    public async Task Container_ThatDoesNotExist_IsWaitedForSilently()
    {
        using var host = await _app.StartAsync();

        await _app.DropAsync("late.txt");
        await _app.Probe.SeenAsync("late.txt");

        Assert.Equal(0, _app.Log.Count(20));
        await host.StopAsync();
    }

    [Fact]
    public async Task Blob_ProcessedBeforeARestart_IsNotProcessedAgain()
    {
        await _app.DropAsync("old.txt");
        using (var host = await _app.StartAsync())
        {
            await _app.CompletedAsync("BlobNames", 1);
            await host.StopAsync();
        }

        using (var host = await _app.StartAsync())
        {
            await _app.DropAsync("new.txt");
            await _app.CompletedAsync("BlobNames", 2);
            await host.StopAsync();
        }

        Assert.Equal(["old.txt", "new.txt"], _app.Probe.Seen);
    }

    [Fact]
    public async Task Blob_WrittenAgain_IsProcessedAgain()
    {
        using var host = await _app.StartAsync();
        await _app.DropAsync("a.txt", "one");
        await _app.Probe.SeenAsync(1);

        await _app.DropAsync("a.txt", "two");
        await _app.CompletedAsync("BlobNames", 2);

        Assert.Equal(["a.txt", "a.txt"], _app.Probe.Seen);
        await host.StopAsync();
    }

    [Fact]
    public async Task Blob_WrittenWhileItIsProcessed_IsProcessedAgain()
    {
        var release = new TaskCompletionSource();
        _app.Probe.Body = (_, _) => release.Task;
        using var host = await _app.StartAsync();
        await _app.DropAsync("a.txt", "one");
        await _app.Probe.SeenAsync(1);

        await _app.DropAsync("a.txt", "two");
        await _app.Probe.SeenAsync(2);
        release.SetResult();

        await _app.CompletedAsync("BlobNames", 2);
        await host.StopAsync();
    }

    [Fact]
    public async Task Blob_DeletedBeforeItsTurn_IsNotProcessedAndNotAnError()
    {
        _app.Settings[Parallelism] = "1";
        var release = new TaskCompletionSource();
        _app.Probe.Body = (name, _) => name == "1-slow" ? release.Task : Task.CompletedTask;
        await _app.DropAsync("1-slow");
        var doomed = await _app.DropAsync("2-doomed");
        using var host = await _app.StartAsync();
        await _app.Probe.SeenAsync("1-slow");

        await doomed.DeleteAsync();
        release.SetResult();
        await _app.DropAsync("3-next");
        await _app.CompletedAsync("BlobNames", 2);

        Assert.Equal(["1-slow", "3-next"], _app.Probe.Seen);
        Assert.DoesNotContain(_app.Log.Entries, entry => entry.Level >= Microsoft.Extensions.Logging.LogLevel.Warning);
        await host.StopAsync();
    }

    [Fact]
    public async Task Failure_BelowTheThreshold_IsRetriedWithinASecondWithoutHoldingASlot()
    {
        _app.Settings[Parallelism] = "1";
        var failed = 0L;
        var retried = new TaskCompletionSource<TimeSpan>();
        _app.Probe.Body = (name, _) =>
        {
            if (name != "bad")
            {
                return Task.CompletedTask;
            }

            if (Interlocked.CompareExchange(ref failed, Stopwatch.GetTimestamp(), 0) == 0)
            {
                throw Failure;
            }

            retried.SetResult(Stopwatch.GetElapsedTime(failed));
            return Task.CompletedTask;
        };
        await _app.DropAsync("bad");
        await _app.DropAsync("good");
        using var host = await _app.StartAsync();

        Assert.InRange(await retried.Task.WaitAsync(TimeSpan.FromSeconds(30)), TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(1.5));
        await _app.CompletedAsync("BlobNames", 2);

        Assert.Equal(["bad", "good", "bad"], _app.Probe.Seen);
        var line = Assert.Single(_app.Log.Entries, entry => entry.Level == Microsoft.Extensions.Logging.LogLevel.Error);
        Assert.Equal($"Function 'BlobNames' failed on blob '{_app.Container.Name}/bad' (attempt 1).", line.Message);
        Assert.IsType<InvalidOperationException>(line.Exception);
        await host.StopAsync();
    }

    [Fact]
    public async Task Failure_AtTheThreshold_WritesTheHostsPoisonMessageAndCompletesTheReceipt()
    {
        _app.Settings[Threshold] = "2";
        _app.Probe.Body = (_, _) => throw Failure;
        var blob = await _app.DropAsync("bäd \"1\".txt");
        var etag = (await blob.GetPropertiesAsync()).Value.ETag.ToString("H");
        using var host = await _app.StartAsync();

        await _app.CompletedAsync("BlobNames", 1);

        Assert.Equal(2, _app.Probe.Seen.Count);
        Assert.Equal((true, 2), Assert.Single(await _app.ReceiptsAsync("BlobNames")).Value);
        using var message = JsonDocument.Parse(await PoisonMessageAsync());
        Assert.Equal(
            [
                ("Type", "BlobTrigger"), ("FunctionId", "Host.Functions.BlobNames"), ("BlobType", "BlockBlob"),
                ("ContainerName", _app.Container.Name), ("BlobName", "bäd \"1\".txt"), ("ETag", etag),
            ],
            message.RootElement.EnumerateObject().Select(property => (property.Name, property.Value.GetString()!)).OrderBy(Order));
        await host.StopAsync();

        static int Order((string Name, string Value) member) =>
            Array.IndexOf(["Type", "FunctionId", "BlobType", "ContainerName", "BlobName", "ETag"], member.Name);
    }

    [Fact]
    public async Task Attempts_OverRestarts_AddUp()
    {
        _app.Settings[Threshold] = "3";
        _app.Probe.Body = (_, _) => throw Failure;
        await _app.DropAsync("bad");
        for (var start = 1; start <= 3; start++)
        {
            using var host = await _app.StartAsync();
            await _app.Probe.SeenAsync(start);
            await host.StopAsync();
        }

        Assert.Equal(3, _app.Probe.Seen.Count);
        Assert.Equal((true, 3), Assert.Single(await _app.ReceiptsAsync("BlobNames")).Value);
        Assert.Contains("\"bad\"", await PoisonMessageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_KilledDuringAnInvocation_InvokesAgainAfterARestart()
    {
        var never = new TaskCompletionSource();
        _app.Probe.Body = (_, _) => never.Task;
        await _app.DropAsync("a.txt");
        using (await _app.StartAsync())
        {
            await _app.Probe.SeenAsync(1);
        }

        Assert.Equal((false, 1), Assert.Single(await _app.ReceiptsAsync("BlobNames")).Value);
        _app.Probe.Body = (_, _) => Task.CompletedTask;
        using var host = await _app.StartAsync();
        await _app.CompletedAsync("BlobNames", 1);

        Assert.Equal(["a.txt", "a.txt"], _app.Probe.Seen);
        Assert.Equal((true, 2), Assert.Single(await _app.ReceiptsAsync("BlobNames")).Value);
        never.SetResult();
        await host.StopAsync();
    }

    [Fact]
    public async Task Host_KilledInTheLastAttempt_WritesThePoisonMessageAfterARestart()
    {
        _app.Settings[Threshold] = "1";
        var never = new TaskCompletionSource();
        _app.Probe.Body = (_, _) => never.Task;
        await _app.DropAsync("crasher");
        using (await _app.StartAsync())
        {
            await _app.Probe.SeenAsync(1);
        }

        using var host = await _app.StartAsync();
        await _app.CompletedAsync("BlobNames", 1);

        Assert.Equal(["crasher"], _app.Probe.Seen);
        Assert.Contains("\"crasher\"", await PoisonMessageAsync(), StringComparison.Ordinal);
        never.SetResult();
        await host.StopAsync();
    }

    [Fact]
    public async Task Backlog_OfManyBlobs_IsProcessedInParallelUpToTheBound()
    {
        _app.Settings[Parallelism] = "3";
        var together = new TaskCompletionSource();
        _app.Probe.Body = (_, _) =>
        {
            if (_app.Probe.Peak == 3)
            {
                together.TrySetResult();
            }

            return together.Task;
        };
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => _app.DropAsync($"{i:000}.txt")));
        using var host = await _app.StartAsync();

        await _app.CompletedAsync("BlobNames", 40);

        Assert.Equal(3, _app.Probe.Peak);
        Assert.Equal(40, _app.Probe.Seen.Distinct().Count());
        Assert.Equal(40, _app.Probe.Seen.Count);
        await host.StopAsync();
    }

    [Fact]
    public async Task NewBlob_BehindManyFailingOnes_DoesNotWaitForThem()
    {
        _app.Settings[Parallelism] = "4";
        var stuck = new TaskCompletionSource();
        var retries = new ConcurrentDictionary<string, int>();
        _app.Probe.Body = (name, _) => !name.StartsWith("bad", StringComparison.Ordinal) ? Task.CompletedTask
            : retries.AddOrUpdate(name, 1, (_, count) => count + 1) == 1 ? throw Failure
            : stuck.Task;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => _app.DropAsync($"bad-{i}")));
        using var host = await _app.StartAsync();
        await Eventually.BecomesAsync(() => retries.Values.Count(count => count > 1) == 2, "retries fill their lane");

        await _app.DropAsync("new.txt");

        await _app.Probe.SeenAsync("new.txt");
        stuck.SetResult();
        await host.StopAsync();
    }

    [Fact]
    public async Task Storage_ThatGoesAwayAndComesBack_IsLoggedOnceAndGoesOn()
    {
        using var proxy = new StorageProxy(azurite);
        var app = new TestApp(proxy.ConnectionString, typeof(BlobNames));
        var direct = new TestApp(azurite.ConnectionString).Blobs.GetBlobContainerClient(app.Container.Name);
        await direct.CreateAsync();
        using var host = await app.StartAsync();
        await direct.UploadBlobAsync("before", BinaryData.FromString("x"));
        await app.Probe.SeenAsync("before");

        proxy.Close();
        await Eventually.BecomesAsync(() => app.Log.Count(20) == 1, "the outage is logged");
        await direct.UploadBlobAsync("meanwhile", BinaryData.FromString("x"));
        proxy.Open();

        await app.Probe.SeenAsync("meanwhile");
        await Eventually.BecomesAsync(() => app.Log.Count(21) == 1, "the recovery is logged");
        Assert.Equal(1, app.Log.Count(20));
        await host.StopAsync();
    }

    private async Task<string> PoisonMessageAsync()
    {
        // The queue is the account's, so other tests' messages are in it too.
        var queue = _app.Queues.GetQueueClient("webjobs-blobtrigger-poison");
        return await Eventually.ValueAsync(
            async () => (await queue.PeekMessagesAsync(32)).Value
                .Select(message => message.Body.ToString())
                .FirstOrDefault(text => text.Contains(_app.Container.Name, StringComparison.Ordinal)),
            "the poison message");
    }
}
