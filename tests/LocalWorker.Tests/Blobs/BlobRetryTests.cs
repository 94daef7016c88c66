using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using LocalWorker.Tests.Support;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Blobs;

public sealed class BlobRetryTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Threshold = "AzureFunctionsJobHost:extensions:blobs:poisonBlobThreshold";
    private const string Parallelism = "AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism";

    private readonly TestApp _app = new(azurite.ConnectionString, typeof(BlobNames));

    private static Exception Failure => new InvalidOperationException("as told");

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
        using var message = JsonDocument.Parse(await _app.PoisonBlobMessageAsync());
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
}
