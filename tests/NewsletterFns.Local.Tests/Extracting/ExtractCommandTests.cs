using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Extracting;

public sealed class ExtractCommandTests : IDisposable
{
    private const string First = "The ferry will sail again from Monday, the company said after three weeks of repairs in the yard.";
    private const string Second = "Tickets are sold on board, and dogs travel free of charge, as they did before the repairs began.";

    private const string Page = $"""
        <html lang="en-GB"><head><title>Ferry sails again</title><meta property="article:published_time" content="2025-07-05T08:30:00+02:00"></head>
        <body><article><h1>Ferry sails again</h1><p>By Ida Holt and Per Lund</p><p>{First}</p><p>{Second} <a href="https://holm.example/p?a=1&amp;utm_source=x">All prices</a></p></article></body></html>
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly TestTerminal _terminal = new();

    [Fact]
    public async Task Extract_Page_WritesTextAndMetadata()
    {
        var (exitCode, json) = await ExtractAsync(_folder.Write("in/page.html", Page));

        Assert.Equal(ExitCode.Success, exitCode);
        var file = json["page"]!;
        Assert.Equal($"{First}\n\n{Second} All prices", (string?)file["text"]);
        Assert.Equal("Ferry sails again", (string?)file["title"]);
        Assert.Equal("Ida Holt; Per Lund", (string?)file["author"]);
        Assert.Equal("2025-07-05T08:30:00+02:00", (string?)file["date"]);
        Assert.Equal("en", (string?)file["language"]);
        Assert.Null(file["error"]);
        Assert.Empty(file["warnings"]!.AsArray());
        Assert.True((double)file["ms"]! > 0);
        var article = Assert.Single(file["articles"]!.AsArray())!;
        Assert.Equal(1, (int)article["position"]!);
        Assert.Equal(1, (int)article["count"]!);
        Assert.Equal("en-GB", (string?)article["languageClaim"]);
        Assert.Equal("metadata", (string?)article["titleSource"]);
        Assert.Equal(["Ida Holt", "Per Lund"], article["authors"]!.AsArray().Select(author => (string?)author));
        var link = Assert.Single(article["links"]!.AsArray())!;
        Assert.Equal("https://holm.example/p?a=1", (string?)link["url"]);
        Assert.Equal("All prices", ((string)article["text"]!).Substring((int)link["offset"]!, (int)link["length"]!));
        Assert.Null(article["html"]);
    }

    [Fact]
    public async Task Extract_GzippedPage_IsKeyedAndReadAsThePage()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Page));
        }

        var (_, json) = await ExtractAsync(_folder.Write("in/page-000.html.gz", packed.ToArray()));

        Assert.Equal("Ferry sails again", (string?)json["page-000"]!["title"]);
    }

    [Fact]
    public async Task Extract_BadFilesAmongGoodOnes_SaysWhyAndGoesOn()
    {
        _folder.Write("in/a.txt", First);
        _folder.Write("in/b.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);
        _folder.Write("in/c.txt", "");
        _folder.Write("in/d.txt", Second);

        var (exitCode, json) = await ExtractAsync(_folder.File("in"));

        Assert.Equal(ExitCode.FileFailed, exitCode);
        Assert.Equal(["a", "b", "c", "d"], json.Select(file => file.Key));
        Assert.Equal([null, "unsupported-type", "empty", null], json.Select(file => (string?)file.Value!["error"]?["code"]));
        Assert.Contains("image", (string?)json["b"]!["error"]!["reason"], StringComparison.Ordinal);
        Assert.Equal(string.Empty, (string?)json["b"]!["text"]);
        Assert.Equal(Second, (string?)json["d"]!["text"]);
        Assert.Contains("b.png: ", _terminal.Errors, StringComparison.Ordinal);
        Assert.Contains("4 files: 2 articles, 2 failed", _terminal.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_AnyNumberOfJobs_GivesTheSame()
    {
        for (var i = 0; i < 120; i++)
        {
            _folder.Write($"in/{i % 7}/{i:000}.txt", $"{First} Number {i}.");
        }

        var (_, one) = await ExtractAsync(_folder.File("in"), "--jobs", "1");
        var (_, many) = await ExtractAsync(_folder.File("in"), "--jobs", "8");

        Assert.Equal(120, one.Count);
        foreach (var file in one.Concat(many))
        {
            file.Value!.AsObject().Remove("ms");
        }

        Assert.Equal(one.ToJsonString(), many.ToJsonString());
    }

    [Fact]
    public async Task Extract_JsonToStandardOutput_WritesNothingElseThere()
    {
        Assert.Equal(ExitCode.Success, await _terminal.RunAsync(["extract", _folder.Write("a.txt", First), "--json", "-"]));

        Assert.Empty(_terminal.Output);
        Assert.Equal(First, (string?)JsonNode.Parse(_terminal.Bytes)!["a"]!["text"]);
    }

    [Fact]
    public async Task Extract_WithoutJson_ShowsTheArticles()
    {
        _folder.Write("in/page.html", Page);
        _folder.Write("in/empty.md", " ");

        Assert.Equal(ExitCode.FileFailed, await _terminal.RunAsync(["extract", _folder.File("in")]));

        Assert.Contains("page.html: 1 article, English (en)", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Ferry sails again", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Ida Holt, Per Lund · 2025-07-05T08:30:00+02:00", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("The ferry will sail again", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("empty.md: empty", _terminal.Output, StringComparison.Ordinal);
        Assert.Equal("2 files: 1 article, 1 failed", _terminal.Errors.Split(", 0.")[0].Split(", 1.")[0]);
    }

    [Fact]
    public async Task Extract_Interrupted_WritesNothing()
    {
        var exitCode = await _terminal.RunAsync(["extract", _folder.Write("in/a.txt", First), "--json", _folder.File("out/o.json")], new CancellationToken(canceled: true));

        Assert.Equal(ExitCode.Interrupted, exitCode);
        Assert.Empty(Directory.EnumerateFiles(_folder.File("out")));
    }

    [Fact]
    public async Task Extract_LimitInTheEnvironment_Holds()
    {
        var file = _folder.Write("a.txt", First);

        await using var limited = RunningProgram.StartCommand(["extract", file], new Dictionary<string, string> { ["Extraction__MaxBytes"] = "10" });
        await limited.WaitForExitAsync(TimeSpan.FromSeconds(60));
        await using var wrong = RunningProgram.StartCommand(["extract", file], new Dictionary<string, string> { ["Extraction__MaxBytes"] = "0" });
        await wrong.WaitForExitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(ExitCode.FileFailed, limited.ExitCode);
        Assert.Contains("raise Extraction__MaxBytes", limited.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, wrong.ExitCode);
        Assert.StartsWith("Setting Extraction__MaxBytes is \"0\"", wrong.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int ExitCode, JsonObject Json)> ExtractAsync(string path, params string[] more)
    {
        var output = _folder.File("out/o.json");
        var exitCode = await _terminal.RunAsync(["extract", path, "--json", output, .. more]);
        Assert.Equal(["o.json"], Directory.EnumerateFiles(_folder.File("out")).Select(Path.GetFileName));
        return (exitCode, JsonNode.Parse(await File.ReadAllBytesAsync(output))!.AsObject());
    }
}
