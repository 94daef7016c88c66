using LocalWorker.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Hosting;

public sealed class ShutdownTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Stop_WhileInvocationsRun_LetsThemFinishAndTakesNoNewOnes()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(BlobNames), typeof(Texts))
        {
            Settings =
            {
                ["AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism"] = "1",
                ["AzureFunctionsJobHost:extensions:queues:batchSize"] = "1",
                ["AzureFunctionsJobHost:extensions:queues:newBatchThreshold"] = "0",
            },
        };
        var release = new TaskCompletionSource();
        app.Probe.Body = (_, _) => release.Task;
        await app.DropAsync("1.txt");
        await app.DropAsync("2.txt");
        await app.SendAsync("first");
        await app.SendAsync("second");
        using var host = await app.StartAsync();
        await app.Probe.SeenAsync("1.txt");
        await app.Probe.SeenAsync("first");

        var stopping = host.StopAsync();
        Assert.False(stopping.IsCompleted);
        release.SetResult();
        await stopping;

        Assert.Equal(["1.txt", "first"], app.Probe.Seen.Order());
        Assert.Equal((true, 1), Assert.Single(await app.ReceiptsAsync("BlobNames")).Value);
        Assert.Equal(1, (await app.Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Stop_NearTheTimeout_CancelsInvocationsAndRedeliversTheirWork()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(BlobNames), typeof(Texts));
        app.Probe.Body = (_, cancellationToken) => new TaskCompletionSource().Task.WaitAsync(cancellationToken);
        await app.DropAsync("1.txt");
        await app.SendAsync("first");
        using (var host = await app.StartAsync(services => services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1))))
        {
            await app.Probe.SeenAsync(2);
            await host.StopAsync();
        }

        // Being cut off does not count as an attempt, and the message is visible at once.
        Assert.Equal((false, 0), Assert.Single(await app.ReceiptsAsync("BlobNames")).Value);
        Assert.Equal(0, app.Log.Count(12));
        app.Probe.Body = (_, _) => Task.CompletedTask;
        using var again = await app.StartAsync();
        await app.CompletedAsync("BlobNames", 1);
        await app.Probe.SeenAsync(4);

        Assert.Equal(["1.txt", "1.txt", "first", "first"], app.Probe.Seen.Order());
        await again.StopAsync();
    }

    [Fact]
    public async Task Stop_InvocationThatIgnoresCancellation_EndsAtTheTimeoutAndSaysSo()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(BlobNames));
        var never = new TaskCompletionSource();
        app.Probe.Body = (_, _) => never.Task;
        await app.DropAsync("1.txt");
        using var host = await app.StartAsync(services => services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1)));
        await app.Probe.SeenAsync(1);

        await host.StopAsync();

        Assert.Equal("Shutdown: 1 invocation(s) did not end in time; their work is delivered again at the next start.", Assert.Single(app.Log.Entries, entry => entry.EventId == 5).Message);
        Assert.Equal((false, 1), Assert.Single(await app.ReceiptsAsync("BlobNames")).Value);
        never.SetResult();
    }

    private sealed class Texts(Probe probe)
    {
        [Function("Texts")]
        public Task RunAsync([QueueTrigger("%Queue%")] string message, CancellationToken cancellationToken) => probe.RunAsync(message, cancellationToken);
    }
}
