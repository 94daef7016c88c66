using System.Text;
using System.Text.Json.Nodes;
using NewsletterFns.Local.Processing;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Processing;

public sealed class JsonOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestTerminal _terminal = new();

    [Fact]
    public async Task WriteAsync_NewFolder_WritesIndentedArrayInUtf8()
    {
        var path = _folder.File("new/folder/out.json");

        await JsonOutput.Prepare(path).WriteAsync([Events.Summary("è.txt").Received(), Events.Failure("b.txt").Received()], _terminal.Terminal);

        var text = File.ReadAllText(path, Encoding.UTF8);
        Assert.StartsWith("[\n  {\n    \"specversion\": \"1.0\"", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("è.txt", text, StringComparison.Ordinal);
        Assert.Equal(["è.txt", "b.txt"], JsonNode.Parse(text)!.AsArray().Select(node => (string?)node!["subject"]));
        Assert.Equal(["out.json"], Directory.EnumerateFiles(_folder.File("new/folder")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task WriteAsync_ExistingFile_IsReplaced()
    {
        var path = _folder.Write("out.json", new string('x', 100_000));

        await JsonOutput.Prepare(path).WriteAsync([], _terminal.Terminal);

        Assert.Equal("[]\n", File.ReadAllText(path));
    }

    [Fact]
    public async Task WriteAsync_Dash_WritesToTheStandardOutput()
    {
        var output = JsonOutput.Prepare("-");

        await output.WriteAsync([Events.Failure("b.txt").Received()], _terminal.Terminal);

        Assert.True(output.IsStandardOutput);
        Assert.Equal("b.txt", (string?)JsonNode.Parse(Encoding.UTF8.GetString(_terminal.Bytes))![0]!["subject"]);
    }

    [Fact]
    public void Prepare_Folder_IsRefused()
    {
        var error = Assert.Throws<CommandException>(() => JsonOutput.Prepare(_folder.Path));

        Assert.Contains("is a folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prepare_BelowAFile_IsRefused()
    {
        var file = _folder.Write("file", "x");

        var error = Assert.Throws<CommandException>(() => JsonOutput.Prepare(Path.Combine(file, "out.json")));

        Assert.Contains("cannot be written", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
