using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests;

public sealed class NewsletterCommandTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IDisposable
{
    private const string Unreachable =
        "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:9/a;QueueEndpoint=http://127.0.0.1:9/a";

    private readonly TemporaryFolder _folder = new();
    private readonly TestTerminal _terminal = new(width: 500);

    [Theory]
    [InlineData("See newsletterfns --help.")]
    [InlineData("Unrecognized command or argument 'bogus'.", "bogus")]
    [InlineData("See newsletterfns process --help.", "process")]
    [InlineData("--bogus is no option of process, and no file.", "process", "--bogus")]
    [InlineData("nope.txt does not exist.", "process", "nope.txt")]
    [InlineData("There is no file in EMPTY.", "process", "EMPTY")]
    [InlineData("--timeout is \"0\"; give a number of seconds", "process", "FILE", "--timeout", "0")]
    [InlineData("--timeout is \"soon\"; give a number of seconds", "process", "FILE", "--timeout", "soon")]
    [InlineData("--json EMPTY is a folder; name a file.", "process", "FILE", "--json", "EMPTY")]
    [InlineData("--storage is not a connection string", "process", "FILE", "--storage", "nonsense")]
    [InlineData("The storage at http://127.0.0.1:9 cannot be reached", "process", "FILE", "--storage", Unreachable)]
    [InlineData("See newsletterfns extract --help.", "extract")]
    [InlineData("--bogus is no option of extract, and no file.", "extract", "--bogus")]
    [InlineData("nope.txt does not exist.", "extract", "nope.txt")]
    [InlineData("--jobs is \"0\"; give a number from 1 to", "extract", "FILE", "--jobs", "0")]
    [InlineData("--json EMPTY is a folder; name a file.", "extract", "FILE", "--json", "EMPTY")]
    [InlineData("--storage is not a connection string", "run", "--storage", "AccountName=x")]
    [InlineData("Unrecognized command or argument 'extra'.", "run", "extra")]
    [InlineData("See newsletterfns tail --help.", "tail")]
    [InlineData("QUEUE must be 3 to 63 lower-case letters, digits and single dashes", "tail", "Article_Summaries")]
    [InlineData("--storage is not a connection string", "tail", "article-summaries", "--storage", "nonsense")]
    [InlineData("The storage at http://127.0.0.1:9 cannot be reached", "tail", "article-summaries", "--storage", Unreachable)]
    public async Task RunAsync_WrongUsage_SaysItInOneSentence(string expected, params string[] arguments)
    {
        Directory.CreateDirectory(_folder.File("EMPTY"));
        _folder.Write("FILE", "text");
        string Path(string text) => text.Replace("EMPTY", _folder.File("EMPTY"), StringComparison.Ordinal).Replace("FILE", _folder.File("FILE"), StringComparison.Ordinal);

        var exitCode = await _terminal.RunAsync([.. arguments.Select(Path)]);

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Contains(Path(expected), _terminal.Errors, StringComparison.Ordinal);
        Assert.Single(_terminal.Errors.TrimEnd().Split('\n'));
        Assert.Empty(_terminal.Output);
    }

    [Theory]
    [InlineData("article-summaries", "tail", "--help")]
    [InlineData("not all files were done in time", "process", "--help")]
    [InlineData("without extension", "extract", "--help")]
    [InlineData("NEWSLETTERFNS_DATA", "run", "-h")]
    [InlineData("process <FILE|DIR>", "--help")]
    public async Task RunAsync_Help_Tells(string expected, params string[] arguments)
    {
        Assert.Equal(ExitCode.Success, await _terminal.RunAsync(arguments));

        Assert.Contains(expected, _terminal.Output, StringComparison.Ordinal);
        Assert.Empty(_terminal.Errors);
    }

    [Fact]
    public async Task Process_WithoutNode_SaysWhatToInstall()
    {
        var file = _folder.Write("article.txt", "text");

        await using var command = RunningProgram.StartCommand(["process", file], new Dictionary<string, string> { ["PATH"] = _folder.Path });
        await command.WaitForExitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(1, command.ExitCode);
        Assert.StartsWith("Node.js was not found", command.Errors, StringComparison.Ordinal);
        Assert.Contains("install Node.js 20 or newer", command.Errors, StringComparison.Ordinal);
        Assert.Contains("--storage", command.Errors, StringComparison.Ordinal);
        Assert.Single(command.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Tail_ProxyInTheEnvironment_IsNotAskedForLoopback()
    {
        await using var command = RunningProgram.StartCommand(
            ["tail", "no-such-queue", "--storage", azurite.ConnectionString],
            new Dictionary<string, string> { ["http_proxy"] = "http://127.0.0.1:9", ["no_proxy"] = "example.org" });
        await command.WaitForExitAsync(TimeSpan.FromSeconds(60));

        Assert.StartsWith("There is no queue no-such-queue", command.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
