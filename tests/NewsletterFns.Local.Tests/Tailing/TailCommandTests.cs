using System.Text.Json.Nodes;
using Azure.Storage.Queues;
using NewsletterFns.Contracts;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Tailing;

public sealed class TailCommandTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private readonly TestTerminal _terminal = new();
    private readonly QueueClient _queue = new(azurite.ConnectionString, UniqueName.Create("queue"));

    public Task InitializeAsync() => _queue.CreateAsync();

    public Task DisposeAsync() => _queue.DeleteAsync();

    [Fact]
    public async Task Tail_Base64AndPlain_PrintsBothAndLeavesThem()
    {
        await _queue.SendMessageAsync(Convert.ToBase64String(MessageJson.Serialize(Events.Summary("è.txt"))));
        await _queue.SendMessageAsync("not JSON, è");

        Assert.Equal(ExitCode.Success, await TailAsync());

        Assert.EndsWith("}\nnot JSON, è\n", _terminal.Output, StringComparison.Ordinal);
        Assert.Equal("è.txt", (string?)JsonNode.Parse(_terminal.Output[..^"not JSON, è\n".Length])!["subject"]);
        Assert.Contains("taken 0 time(s) before", _terminal.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await _queue.PeekMessagesAsync(32)).Value.Length);
    }

    [Fact]
    public async Task Tail_MoreThanStorageShows_SaysSo()
    {
        await SendAsync(40);

        Assert.Equal(ExitCode.Success, await TailAsync());

        Assert.Equal(32, _terminal.Output.Split('\n').Length - 1);
        Assert.Contains("The first 32 of about 40 messages", _terminal.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tail_Delete_PrintsAndTakesAll()
    {
        await SendAsync(40);

        Assert.Equal(ExitCode.Success, await TailAsync("--delete"));

        Assert.Equal(40, _terminal.Output.Split('\n').Length - 1);
        Assert.Equal(0, (await _queue.GetPropertiesAsync()).Value.ApproximateMessagesCountLong);
    }

    [Theory]
    [InlineData]
    [InlineData("--delete")]
    public async Task Tail_Follow_PrintsWhatComesOnceUntilInterrupted(params string[] options)
    {
        using var interrupt = new CancellationTokenSource();
        await _queue.SendMessageAsync("first");
        var tail = TailAsync([.. options, "--follow"], interrupt.Token);
        await Eventually.BecomesAsync(() => _terminal.Output.Contains("first", StringComparison.Ordinal), "the first message");

        await _queue.SendMessageAsync("second");
        await Eventually.BecomesAsync(() => _terminal.Output.Contains("second", StringComparison.Ordinal), "the second message");
        await interrupt.CancelAsync();

        Assert.Equal(ExitCode.Interrupted, await tail);
        Assert.Equal("first\nsecond\n", _terminal.Output);
    }

    [Fact]
    public async Task Tail_EmptyQueue_SaysSo()
    {
        Assert.Equal(ExitCode.Success, await TailAsync());

        Assert.Contains("holds no visible message", _terminal.Errors, StringComparison.Ordinal);
        Assert.Empty(_terminal.Output);
    }

    [Fact]
    public async Task Tail_NoSuchQueue_SaysSo()
    {
        Assert.Equal(ExitCode.Usage, await _terminal.RunAsync(["tail", "no-such-queue", "--storage", azurite.ConnectionString]));

        Assert.StartsWith("There is no queue no-such-queue at http://127.0.0.1:", _terminal.Errors, StringComparison.Ordinal);
    }

    private Task<int> TailAsync(params string[] options) => TailAsync(options, CancellationToken.None);

    private Task<int> TailAsync(string[] options, CancellationToken cancellationToken) =>
        _terminal.RunAsync(["tail", _queue.Name, "--storage", azurite.ConnectionString, .. options], cancellationToken);

    private async Task SendAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await _queue.SendMessageAsync($"message {i}");
        }
    }
}
