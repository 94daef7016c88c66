using LocalWorker.Tests.Support;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Blobs;

public sealed class BlobRestartTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Threshold = "AzureFunctionsJobHost:extensions:blobs:poisonBlobThreshold";

    private readonly TestApp _app = new(azurite.ConnectionString, typeof(BlobNames));

    private static Exception Failure => new InvalidOperationException("as told");

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
        Assert.Contains("\"bad\"", await _app.PoisonBlobMessageAsync(), StringComparison.Ordinal);
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
        Assert.Contains("\"crasher\"", await _app.PoisonBlobMessageAsync(), StringComparison.Ordinal);
        never.SetResult();
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
}
