using System.Text;
using System.Text.Json.Nodes;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Analyzing;

public sealed class AnalyzeCommandTests : IDisposable
{
    private const string Article = "Il ministro Mario Rossi è arrivato ieri a Bologna. Ha incontrato i sindaci della regione. Oggi torna a Roma.";

    private readonly TemporaryFolder _folder = new();
    private readonly TestTerminal _terminal = new();

    [Fact]
    public async Task Analyze_Article_AnswersEverythingInSpans()
    {
        var (exitCode, lines) = await AnalyzeAsync([Line("a", Article)]);

        Assert.Equal(ExitCode.Success, exitCode);
        var answer = lines[0];
        Assert.Equal("a", (string?)answer["id"]);
        Assert.Equal("it", (string?)answer["lang"]);
        Assert.InRange((double)answer["confidence"]!, 0.5, 1);
        var entities = answer["entities"]!.AsArray().Select(entity => entity!).ToList();
        Assert.Contains(entities, entity => (string?)entity["name"] == "Mario Rossi" && (string?)entity["category"] == "Person");
        Assert.Contains(entities, entity => (string?)entity["text"] == "Bologna" && (string?)entity["category"] == "Location");
        Assert.All(entities, entity => Assert.Equal((string?)entity["text"], Span(Article, entity)));
        Assert.Equal(entities.OrderBy(entity => (int)entity["offset"]!), entities);
        var phrases = answer["keyPhrases"]!.AsArray().Select(phrase => phrase!).ToList();
        Assert.NotEmpty(phrases);
        Assert.All(phrases, phrase => Assert.Equal((string?)phrase["text"], Span(Article, phrase)));
        Assert.Equal(phrases.Select(phrase => (string?)phrase["text"]), answer["keys"]!.AsArray().Select(key => (string?)key));
        var summary = answer["sentences"]!.AsArray().Select(sentence => sentence!).ToList();
        Assert.NotEmpty(summary);
        Assert.All(summary, sentence => Assert.Equal((string?)sentence["text"], Span(Article, sentence)));
        Assert.Equal([50, 89, Article.Length], answer["ends"]!.AsArray().Select(end => (int)end!));
    }

    [Fact]
    public async Task Analyze_LastLine_SaysWhatAnsweredAndWhatItTook()
    {
        var (_, lines) = await AnalyzeAsync([Line("a", Article)]);

        Assert.Equal(2, lines.Count);
        var meta = lines[^1]["_meta"]!;
        Assert.StartsWith("newsletterfns ", (string?)meta["system"], StringComparison.Ordinal);
        Assert.True((double)meta["seconds"]! > 0);
        Assert.True((double)meta["load_seconds"]! > 0);
        Assert.True((double)meta["peak_mb"]! > 1);
    }

    [Fact]
    public async Task Analyze_ManyLines_KeepsTheirOrder()
    {
        var input = Enumerable.Range(0, 500).Select(i => Line($"{i}", string.Concat(Enumerable.Repeat($"Notizia {i} da Bologna. ", 1 + (i * 7 % 40))))).ToList();

        var (exitCode, lines) = await AnalyzeAsync(input, "--task", "sentences");

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"{i}"), lines.SkipLast(1).Select(line => (string?)line["id"]));
        Assert.Equal(Enumerable.Range(0, 500).Select(i => 1 + (i * 7 % 40)), lines.SkipLast(1).Select(line => line["ends"]!.AsArray().Count));
    }

    [Fact]
    public async Task Analyze_BadLinesAmongGoodOnes_SaysWhyAndGoesOn()
    {
        var (exitCode, lines, errors) = await RunAsync(
            [Line("a", Article), "{\"id\":\"b\"", "", "[1]", "{\"id\":\"c\",\"text\":5}", "{\"text\":\"Ciao.\",\"published\":\"ieri\"}", Line("d", "Fine.")], "--task", "sentences");

        Assert.Equal(ExitCode.FileFailed, exitCode);
        Assert.Equal(["a", null, null, null, null, "d"], lines.SkipLast(1).Select(line => (string?)line["id"]));
        Assert.Equal([false, true, true, true, true, false], lines.SkipLast(1).Select(line => line["error"] is not null));
        Assert.StartsWith("Line 2 ", (string?)lines[1]["error"], StringComparison.Ordinal);
        Assert.StartsWith("Line 4 ", (string?)lines[2]["error"], StringComparison.Ordinal);
        Assert.Contains("\"published\"", (string?)lines[4]["error"], StringComparison.Ordinal);
        Assert.Contains("Line 5 was left out", errors, StringComparison.Ordinal);
        Assert.NotNull(lines[^1]["_meta"]);
    }

    [Fact]
    public async Task Analyze_LineWithoutId_IsNamedByItsNumber()
    {
        var (_, lines) = await AnalyzeAsync([Line("a", "Uno."), "{\"text\":\"Due.\"}", "{\"id\":7,\"text\":\"Tre.\"}"], "--task", "sentences");

        Assert.Equal(["a", "2", "7"], lines.SkipLast(1).Select(line => (string?)line["id"]));
    }

    [Fact]
    public async Task Analyze_HalfASurrogatePair_CountsAsACharacter()
    {
        var (exitCode, lines) = await AnalyzeAsync(["{\"id\":\"a\",\"text\":\"Uno \\ud83d qui. Due \\ud83d\\ude00 qui. Vive a Bologna.\",\"lang\":\"it\"}"]);

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Equal([10, 22, 38], lines[0]["ends"]!.AsArray().Select(end => (int)end!));
        Assert.Contains(lines[0]["entities"]!.AsArray(), entity => (string?)entity!["text"] == "Bologna" && (int)entity["offset"]! == 30);
    }

    [Fact]
    public async Task Analyze_GivenLanguage_IsTakenExceptWhereTheLanguageIsAsked()
    {
        var line = Line("a", Article, "\"lang\":\"fr-CA\"");

        var (_, sentences) = await AnalyzeAsync([line], "--task", "sentences");
        var (_, language) = await AnalyzeAsync([line], "--task", "language");

        Assert.Equal("fr", (string?)sentences[0]["lang"]);
        Assert.Equal("it", (string?)language[0]["lang"]);
    }

    [Fact]
    public async Task Analyze_UnknownLanguage_IsNull()
    {
        var (_, lines) = await AnalyzeAsync([Line("a", "12 34 56")], "--task", "language");

        Assert.True(lines[0].ContainsKey("lang"));
        Assert.Null(lines[0]["lang"]);
    }

    [Fact]
    public async Task Analyze_PublicationDay_ResolvesYesterday()
    {
        var (_, lines) = await AnalyzeAsync([Line("a", Article, "\"published\":\"2026-11-27T08:00:00Z\""), Line("b", Article)], "--task", "entities");

        Assert.StartsWith("2026-11-26", (string?)Mention(lines[0], "ieri")["value"], StringComparison.Ordinal);
        Assert.Null(Mention(lines[1], "ieri")["value"]);

        static JsonNode Mention(JsonObject line, string text) => line["entities"]!.AsArray().Single(entity => (string?)entity!["text"] == text)!;
    }

    [Fact]
    public async Task Analyze_Title_LeavesOffsetsInTheText()
    {
        var (_, lines) = await AnalyzeAsync([Line("a", Article, "\"title\":\"Mario Rossi a Bologna\"")]);

        Assert.Equal([50, 89, Article.Length], lines[0]["ends"]!.AsArray().Select(end => (int)end!));
        Assert.All(lines[0]["entities"]!.AsArray(), entity => Assert.Equal((string?)entity!["text"], Span(Article, entity)));
        Assert.All(lines[0]["keyPhrases"]!.AsArray(), phrase => Assert.Equal((string?)phrase!["text"], Span(Article, phrase)));
    }

    [Theory]
    [InlineData("all", "id,lang,confidence,entities,keys,keyPhrases,sentences,ends")]
    [InlineData("entities", "id,lang,confidence,entities")]
    [InlineData("keyphrases", "id,lang,confidence,keys,keyPhrases")]
    [InlineData("summary", "id,lang,confidence,sentences")]
    [InlineData("language", "id,lang,confidence")]
    [InlineData("sentences", "id,lang,confidence,ends")]
    public async Task Analyze_Task_AnswersOnlyThat(string task, string expected)
    {
        var (exitCode, lines) = await AnalyzeAsync([Line("a", Article)], "--task", task);

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Equal(expected.Split(','), lines[0].Select(member => member.Key));
    }

    [Fact]
    public async Task Analyze_UnknownTask_IsWrongUsage()
    {
        var exitCode = await _terminal.RunAsync(["analyze", _folder.Write("in.jsonl", Line("a", Article)), "--task", "weather"]);

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Empty(_terminal.Bytes);
    }

    [Fact]
    public async Task Analyze_MissingFile_SaysSo()
    {
        var exitCode = await _terminal.RunAsync(["analyze", _folder.File("none.jsonl")]);

        Assert.NotEqual(ExitCode.Success, exitCode);
        Assert.Contains("cannot be read", _terminal.Errors, StringComparison.Ordinal);
        Assert.Empty(_terminal.Bytes);
    }

    [Fact]
    public async Task Analyze_EmptyFile_GivesTheLastLineAlone()
    {
        var (exitCode, lines) = await AnalyzeAsync([]);

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.NotNull(Assert.Single(lines)["_meta"]);
    }

    public void Dispose() => _folder.Dispose();

    private static string Line(string id, string text, string? more = null) =>
        $"{{\"id\":\"{id}\",\"text\":{JsonValue.Create(text).ToJsonString()}{(more is null ? "" : "," + more)}}}";

    private static string Span(string text, JsonNode node) => text.Substring((int)node["offset"]!, (int)node["length"]!);

    private async Task<(int ExitCode, List<JsonObject> Lines)> AnalyzeAsync(IReadOnlyList<string> input, params string[] more)
    {
        var (exitCode, lines, _) = await RunAsync(input, more);
        return (exitCode, lines);
    }

    private async Task<(int ExitCode, List<JsonObject> Lines, string Errors)> RunAsync(IReadOnlyList<string> input, params string[] more)
    {
        var terminal = new TestTerminal();
        var exitCode = await terminal.RunAsync(["analyze", _folder.Write($"{Guid.NewGuid():N}.jsonl", string.Join('\n', input)), .. more]);
        return (exitCode, [.. Encoding.UTF8.GetString(terminal.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())], terminal.Errors);
    }
}
