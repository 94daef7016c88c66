using System.Text.Json.Nodes;
using NewsletterFns.Testing;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>One run of <c>newsletterfns process</c> over a folder, for all tests of a class.</summary>
public abstract class RunOnce : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal TemporaryFolder Folder => _folder;

    internal RunningProgram Command { get; private set; } = null!;

    internal IReadOnlyList<JsonNode> Events { get; private set; } = [];

    protected abstract IEnumerable<string> Prepare();

    public async Task InitializeAsync()
    {
        var output = _folder.File("out.json");
        Command = await RunningProgram.RunCommandAsync(["process", .. Prepare(), "--json", output, "--timeout", "240"]);
        Events = File.Exists(output) ? EndToEnd.Tests.Events.Read(output) : [];
    }

    public async Task DisposeAsync()
    {
        await Command.DisposeAsync();
        _folder.Dispose();
    }
}
