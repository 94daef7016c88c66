using System.Diagnostics;
using System.Text.Json;
using LocalWorker.Tests.Support;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Blobs;

public sealed class BlobTriggerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Threshold = "AzureFunctionsJobHost:extensions:blobs:poisonBlobThreshold";
    private const string Parallelism = "AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism";

    [Fact]
    public async Task Blob_DroppedWhileIdle_IsProcessedWithinASecond()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(BlobNames));
        using var host = await app.StartAsync();
        await app.DropAsync("warm-up.txt");
        await app.CompletedAsync("BlobNames", 1);

        var dropped = Stopwatch.GetTimestamp();
        await app.DropAsync("article.txt");
        await app.Probe.SeenAsync("article.txt");

        Assert.InRange(Stopwatch.GetElapsedTime(dropped), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        await host.StopAsync();
    }
}
