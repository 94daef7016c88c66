using Azure.Storage.Blobs;
using NewsletterFns.Local.Tests.Azurite;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Running;

public sealed class RunCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task Run_FileDropped_ShowsTheMessageAndLeavesItForTail()
    {
        await using (var run = await StartAsync())
        {
            await new BlobContainerClient(ConnectionString(run), "incoming").UploadBlobAsync("ponte.txt", BinaryData.FromString(
                "Il ponte riapre\n\nIl ponte sul fiume è stato riaperto ieri mattina davanti a molte persone. I lavori sono durati due anni."));
            await Eventually.BecomesAsync(() => run.Output.Contains("article-summaries ← ponte.txt: ", StringComparison.Ordinal), "the line of the message", Patience);

            await using var tail = RunningProgram.StartCommand(["tail", "article-summaries"], Environment);
            await tail.WaitForExitAsync(Patience);
            Assert.Equal(0, tail.ExitCode);
            Assert.Contains("\"subject\": \"ponte.txt\"", tail.Output, StringComparison.Ordinal);

            await run.InterruptAsync();
            Assert.Equal(0, run.ExitCode);
            Assert.DoesNotContain("warning", run.Errors, StringComparison.Ordinal);
        }

        // What nobody took is there again.
        await using var again = await StartAsync();
        Assert.Contains("tail article-summaries   # holds 1 message", again.Output, StringComparison.Ordinal);
        await again.InterruptAsync();
    }

    [Fact]
    public async Task Run_Killed_StorageEndsToo()
    {
        await using var run = await StartAsync();
        var address = new BlobContainerClient(ConnectionString(run), "incoming").Uri;
        Assert.True(await AzuriteServerTests.AnswersAsync(address));

        run.Kill();

        await Eventually.BecomesAsync(async () => !await AzuriteServerTests.AnswersAsync(address), "the end of Azurite", Patience);
    }

    [Fact]
    public async Task Run_Twice_SecondIsRefused()
    {
        await using var run = await StartAsync();

        await using var second = RunningProgram.StartCommand(["run"], Environment);
        await second.WaitForExitAsync(Patience);

        Assert.Equal(1, second.ExitCode);
        Assert.Contains("Another \"newsletterfns run\" uses", second.Errors, StringComparison.Ordinal);
        await run.InterruptAsync();
    }

    public void Dispose() => _data.Dispose();

    private Dictionary<string, string> Environment => new() { ["NEWSLETTERFNS_DATA"] = _data.Path };

    private async Task<RunningProgram> StartAsync()
    {
        var run = RunningProgram.StartCommand(["run"], Environment);
        await Eventually.BecomesAsync(() => run.Output.Contains("Ctrl+C ends", StringComparison.Ordinal), "the instructions", Patience);
        return run;
    }

    private static string ConnectionString(RunningProgram run) =>
        run.Output.Split('\n').Single(line => line.StartsWith("Connection string", StringComparison.Ordinal))["Connection string".Length..].Trim();
}
