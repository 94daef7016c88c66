using NewsletterFns.Testing;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>The function app killed at every single storage write of an article, before the write and just after it, and started again.</summary>
public sealed class CrashTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Kill_AtEveryWrite_StillGivesTheMessageWithTheSameId()
    {
        var (expected, writes) = await UndisturbedAsync();

        // The receipt, the result, the message, the receipt again.
        Assert.Equal(4, writes.Count);
        Assert.Contains(writes, write => write.Contains("/results-", StringComparison.Ordinal));
        Assert.Contains(writes, write => write.Contains("/summaries-", StringComparison.Ordinal));
        foreach (var write in Enumerable.Range(1, writes.Count))
        {
            await CrashAtAsync(write, landed: false, expected);
            await CrashAtAsync(write, landed: true, expected);
        }
    }

    [Fact]
    public async Task Terminate_WhenIdle_EndsAtOnceAndWell()
    {
        var run = new FunctionAppRun(azurite);
        await run.PrepareAsync();
        await run.DropAsync("a.txt", Fixtures.Article(1));
        await using var app = run.Start(azurite.BlobEndpoint, azurite.QueueEndpoint);
        await WaitForMessageAsync(run, app, "the message");

        await app.TerminateAsync();

        Assert.Equal(0, app.ExitCode);
    }

    private async Task<(string Id, IReadOnlyList<string> Writes)> UndisturbedAsync()
    {
        var writes = new StorageWrites();
        var run = new FunctionAppRun(azurite);
        await run.PrepareAsync();
        await run.DropAsync("a.txt", Fixtures.Article(1));
        await using var blobs = StorageProxy.Start(azurite.BlobEndpoint, writes);
        await using var queues = StorageProxy.Start(azurite.QueueEndpoint, writes);
        await using var app = run.Start(blobs.Endpoint, queues.Endpoint);
        await WaitForMessageAsync(run, app, "the message of the undisturbed run");
        await app.TerminateAsync();
        return (Assert.Single(await run.MessagesAsync()).Id, writes.Requests);
    }

    private async Task CrashAtAsync(int write, bool landed, string expected)
    {
        var writes = new StorageWrites(write, landed);
        var run = new FunctionAppRun(azurite);
        await run.PrepareAsync();
        await run.DropAsync("a.txt", Fixtures.Article(1));
        await using var blobs = StorageProxy.Start(azurite.BlobEndpoint, writes);
        await using var queues = StorageProxy.Start(azurite.QueueEndpoint, writes);
        await using (var app = run.Start(blobs.Endpoint, queues.Endpoint))
        {
            writes.Crash = app.Kill;
            await app.WaitForExitAsync(Patience);
            Assert.True(writes.Crashed, $"The app ended by itself before write {write}:\n{app.Output}{app.Errors}");
        }

        await using var again = run.Start(azurite.BlobEndpoint, azurite.QueueEndpoint);
        await WaitForMessageAsync(run, again, $"the message after a crash at write {write} (landed: {landed})");
        await again.TerminateAsync();

        var messages = await run.MessagesAsync();
        Assert.All(messages, message => Assert.Equal(expected, message.Id));
        Assert.True(await run.Results.GetBlobClient($"{messages[0].Data.Article.Id}.json").ExistsAsync());
    }

    private static async Task WaitForMessageAsync(FunctionAppRun run, RunningProgram app, string what)
    {
        try
        {
            await Eventually.BecomesAsync(async () => (await run.MessagesAsync()).Count > 0, what, Patience);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{e.Message}\n{app.Output}{app.Errors}", e);
        }
    }
}
