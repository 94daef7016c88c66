using System.Text.Json.Nodes;
using NewsletterFns.Testing;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>One run of <c>newsletterfns process</c> over a folder, for all tests of a class.</summary>
public abstract class RunOnce : IAsyncLifetime
{
    internal TemporaryFolder Folder { get; } = new();

    internal RunningProgram Command { get; private set; } = null!;

    internal IReadOnlyList<JsonNode> Events { get; private set; } = [];

    protected abstract IEnumerable<string> Prepare();

    public async Task InitializeAsync()
    {
        var output = Folder.File("out.json");
        Command = await RunningProgram.RunCommandAsync(["process", .. Prepare(), "--json", output, "--timeout", "240"]);
        Events = File.Exists(output) ? EndToEnd.Tests.Events.Read(output) : [];
    }

    public async Task DisposeAsync()
    {
        await Command.DisposeAsync();
        Folder.Dispose();
    }
}
