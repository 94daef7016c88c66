using System.Diagnostics;
using LocalWorker.Tests.Support;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Blobs;

public sealed class BlobTriggerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Parallelism = "AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism";

    private readonly TestApp _app = new(azurite.ConnectionString, typeof(BlobNames));

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
    [InlineData("/slash first")]
    [InlineData("slash last/")]
    [InlineData("dot last.")]
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
    public async Task Blob_WhoseNameCannotBeAddressed_IsGivenUpAndDelaysNoOther()
    {
        _app.Settings["AzureFunctionsJobHost:extensions:blobs:poisonBlobThreshold"] = "2";
        await _app.DropRawAsync("a/../b");
        using var host = await _app.StartAsync();

        await _app.DropAsync("next");

        await _app.CompletedAsync("BlobNames", 2);
        Assert.Contains("\"a/../b\"", await _app.PoisonBlobMessageAsync(), StringComparison.Ordinal);
        Assert.Equal(["next"], _app.Probe.Seen);
        Assert.Equal(1, _app.Log.Count(22));
        await host.StopAsync();
    }

    [Fact]
    public async Task Listing_ThatIsNoXml_SaysWhichContainerAndWhy()
    {
        await _app.DropRawAsync("control\u0001");
        using var host = await _app.StartAsync();
        await Eventually.BecomesAsync(() => _app.Log.Count(20) > 0, "the log line");

        var line = _app.Log.Entries.First(entry => entry.EventId == 20);
        Assert.Contains(_app.Container.Name, line.Exception?.Message, StringComparison.Ordinal);

        await _app.Container.GetBlobClient("control\u0001").DeleteAsync();
        await _app.DropAsync("next");
        await _app.Probe.SeenAsync("next");
        await host.StopAsync();
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
}
