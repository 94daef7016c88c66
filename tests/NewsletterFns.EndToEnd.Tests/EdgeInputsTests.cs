using System.Text;
using NewsletterFns.Contracts;
using NJsonSchema;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>Inputs that are not what one would wish, all dropped at once.</summary>
public sealed class EdgeInputsTests(EdgeInputsRun run) : IClassFixture<EdgeInputsRun>
{
    [Fact]
    public void Process_SomeFilesFail_ExitsWith2AndPrintsTheFailures()
    {
        Assert.True(run.Command.ExitCode == 2, run.Command.Output + run.Command.Errors);
        Assert.Contains("21mib.txt", run.Command.Output + run.Command.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", FailureCode.Empty)]
    [InlineData("blank.txt", FailureCode.Empty)]
    [InlineData("garbage.txt", FailureCode.Undecodable)]
    [InlineData("21mib.txt", FailureCode.TooLarge)]
    public void Process_BadInput_IsOnePermanentFailure(string name, string code)
    {
        var failure = Assert.Single(run.Events.Failures(), failure => failure.Data.Blob.Name == name).Data;

        Assert.Equal(code, failure.Code);
        Assert.True(failure.Permanent);
        Assert.NotEmpty(failure.Reason);
        Assert.DoesNotContain(run.Events.Summaries(), summary => summary.Data.Article.Blob.Name == name);
    }

    [Theory]
    [InlineData("utf16.txt", "Il comune di Bari apre la biblioteca numero 101")]
    [InlineData("windows1252.txt", "Il comune di Verona apre la biblioteca numero 102")]
    [InlineData(EdgeInputsRun.OddName, "Il comune di Trieste apre la biblioteca numero 103")]
    [InlineData("200000-words.md", "Un articolo lunghissimo")]
    [InlineData("page.html", "La biblioteca riapre")]
    public void Process_OddInput_IsOneSummary(string name, string title)
    {
        var data = Summary(name);

        Assert.Equal(title, data.Article.Title);
        Assert.Equal("it", data.Article.Language.Code);
        Assert.NotEmpty(data.Summary.Sentences);
    }

    [Theory]
    [InlineData("utf16.txt")]
    [InlineData("windows1252.txt")]
    [InlineData(EdgeInputsRun.OddName)]
    public void Process_AccentedText_IsDecoded(string name) =>
        Assert.Contains(Summary(name).Summary.Sentences, sentence => sentence.Text.Contains('è') || sentence.Text.Contains('à'));

    [Fact]
    public void Process_Digest_IsOneSummaryForEachItem()
    {
        var articles = run.Events.Summaries().Select(summary => summary.Data.Article).Where(article => article.Blob.Name == "digest.eml").OrderBy(article => article.Position).ToArray();

        Assert.Equal([1, 2, 3, 4, 5], articles.Select(article => article.Position));
        Assert.All(articles, article => Assert.Equal((5, "La Filanda"), (article.Count, article.Source?.Name)));
        Assert.Equal("Il mercato di via Carducci cambia casa", articles[0].Title);
    }

    [Fact]
    public void Process_19MiB_IsOneSummaryThatSaysWhatWasAnalysed() => Assert.NotEmpty(Summary("19mib.txt").Provenance.Warnings);

    [Fact]
    public void Process_TwoEqualFiles_HaveOneArticleId() =>
        Assert.Equal(Summary("twin-a.txt").Article.Id, Summary("twin-b.txt").Article.Id);

    [Fact]
    public void Process_200000Words_IsWithinTheSizeAndNamesItsResult()
    {
        var json = run.Events.Single(e => (string?)e["data"]?["article"]?["blob"]?["name"] == "200000-words.md");
        var data = Summary("200000-words.md");

        Assert.InRange(Encoding.UTF8.GetByteCount(json.ToJsonString(MessageJson.Options)), 1, MessageSize.MaxBytes);
        Assert.Equal($"results/{data.Article.Id}.json", data.Result);
        Assert.InRange(data.Article.WordCount, 195_000, 205_000);
    }

    [Fact]
    public async Task Process_EveryMessage_IsValid()
    {
        var schemas = new Dictionary<string, JsonSchema>
        {
            [EventType.ArticleSummarized] = await JsonSchema.FromJsonAsync(MessageSchema.Read(EventType.ArticleSummarized)),
            [EventType.ArticleFailed] = await JsonSchema.FromJsonAsync(MessageSchema.Read(EventType.ArticleFailed)),
        };

        Assert.All(run.Events, e => Assert.Empty(schemas[(string)e["type"]!].Validate(e.ToJsonString())));
    }

    private ArticleSummarized Summary(string name) => Assert.Single(run.Events.Summaries(), summary => summary.Data.Article.Blob.Name == name).Data;
}
