using Azure;
using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Actions;

public sealed class AnalyzeActionsTests
{
    private const string Phrases = """{"id":"0","keyPhrases":["Contoso"],"warnings":[]}""";

    private static readonly TextAnalyticsActions All = new()
    {
        DisplayName = "newsletter",
        AbstractiveSummarizeActions = [new AbstractiveSummarizeAction(new AbstractiveSummarizeOptions { SentenceCount = 2 })],
        ExtractiveSummarizeActions =
        [
            new ExtractiveSummarizeAction(new ExtractiveSummarizeOptions { MaxSentenceCount = 4, OrderBy = ExtractiveSummarySentencesOrder.Offset }) { ActionName = "sum" },
        ],
        AnalyzeSentimentActions = [new AnalyzeSentimentAction(new AnalyzeSentimentOptions { IncludeOpinionMining = true })],
        RecognizeLinkedEntitiesActions = [new RecognizeLinkedEntitiesAction(new TextAnalyticsRequestOptions { DisableServiceLogs = true })],
        ExtractKeyPhrasesActions = [new ExtractKeyPhrasesAction { ActionName = "first" }, new ExtractKeyPhrasesAction { ActionName = "second", ModelVersion = "2022-10-01" }],
        RecognizeEntitiesActions = [new RecognizeEntitiesAction()],
        RecognizePiiEntitiesActions =
        [
            new RecognizePiiEntitiesAction(new RecognizePiiEntitiesOptions
            {
                DomainFilter = PiiEntityDomain.ProtectedHealthInformation,
                CategoriesFilter = { PiiEntityCategory.Email },
            }),
        ],
    };

    private static readonly string[] EveryKind =
    [
        Answers.Task("PiiEntityRecognition", """{"id":"0","redactedText":"*","entities":[],"warnings":[]}"""),
        Answers.Task("EntityRecognition", """{"id":"0","entities":[{"text":"Contoso","category":"Organization","offset":0,"length":7,"confidenceScore":1}],"warnings":[]}"""),
        Answers.Task("KeyPhraseExtraction", Phrases, more: "\"taskName\":\"first\","),
        Answers.Task("KeyPhraseExtraction", Phrases, more: "\"taskName\":\"second\","),
        Answers.Task("EntityLinking", """{"id":"0","entities":[],"warnings":[]}"""),
        Answers.Task("SentimentAnalysis", """{"id":"0","sentiment":"neutral","confidenceScores":{"positive":0,"neutral":1,"negative":0},"sentences":[],"warnings":[]}"""),
        Answers.Task("ExtractiveSummarization", Answers.Summary("0", "A sentence."), more: "\"taskName\":\"sum\","),
        Answers.Task("AbstractiveSummarization", """{"id":"0","summaries":[{"text":"In short."}],"warnings":[]}"""),
    ];

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task AnalyzeActions_OfEveryKind_SendsThemInTheOrderOfTheRealPackageAndReadsThem(bool async, bool texts)
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job("succeeded", string.Join(',', EveryKind), tasks: "\"completed\":8,\"failed\":0,\"inProgress\":0,\"total\":8"));
        var client = stub.Client();
        TextDocumentInput[] inputs = [new("0", "x") { Language = "it" }];
        string[] strings = ["x"];

        var operation = (async, texts) switch
        {
            (true, true) => await client.AnalyzeActionsAsync(WaitUntil.Completed, strings, All, "it"),
            (true, false) => await client.AnalyzeActionsAsync(WaitUntil.Completed, inputs, All),
            (false, true) => client.AnalyzeActions(WaitUntil.Completed, strings, All, "it"),
            (false, false) => client.AnalyzeActions(WaitUntil.Completed, inputs, All),
        };

        Assert.Equal(
            """
            {"displayName":"newsletter","analysisInput":{"documents":[{"id":"0","text":"x","language":"it"}]},"tasks":[
            {"parameters":{"domain":"phi","piiCategories":["Email"],"stringIndexType":"Utf16CodeUnit"},"kind":"PiiEntityRecognition"},
            {"parameters":{"stringIndexType":"Utf16CodeUnit"},"kind":"EntityRecognition"},
            {"parameters":{},"kind":"KeyPhraseExtraction","taskName":"first"},
            {"parameters":{"modelVersion":"2022-10-01"},"kind":"KeyPhraseExtraction","taskName":"second"},
            {"parameters":{"stringIndexType":"Utf16CodeUnit","loggingOptOut":true},"kind":"EntityLinking"},
            {"parameters":{"opinionMining":true,"stringIndexType":"Utf16CodeUnit"},"kind":"SentimentAnalysis"},
            {"parameters":{"sentenceCount":4,"sortBy":"Offset","stringIndexType":"Utf16CodeUnit"},"kind":"ExtractiveSummarization","taskName":"sum"},
            {"parameters":{"sentenceCount":2,"stringIndexType":"Utf16CodeUnit"},"kind":"AbstractiveSummarization"}]}
            """.ReplaceLineEndings(""),
            stub.Requests[0].Body);
        Assert.Equal($"GET /language/analyze-text/jobs/{Answers.JobId}?api-version=2023-04-01", stub.Requests[1].ToString());
        Assert.Equal((8, 8, 0, 0), (operation.ActionsTotal, operation.ActionsSucceeded, operation.ActionsFailed, operation.ActionsInProgress));
        var result = operation.GetValues().Single();
        Assert.Equal("*", Assert.Single(result.RecognizePiiEntitiesResults).DocumentsResults[0].Entities.RedactedText);
        Assert.Equal("Contoso", Assert.Single(result.RecognizeEntitiesResults).DocumentsResults[0].Entities[0].Text);
        Assert.Equal(["first", "second"], result.ExtractKeyPhrasesResults.Select(action => action.ActionName));
        Assert.Empty(Assert.Single(result.RecognizeLinkedEntitiesResults).DocumentsResults[0].Entities);
        Assert.Equal(TextSentiment.Neutral, Assert.Single(result.AnalyzeSentimentResults).DocumentsResults[0].DocumentSentiment.Sentiment);
        Assert.Equal("In short.", Assert.Single(result.AbstractiveSummarizeResults).DocumentsResults[0].Summaries.Single().Text);
        var summary = Assert.Single(result.ExtractiveSummarizeResults);
        Assert.Equal(("sum", false), (summary.ActionName, summary.HasError));
        Assert.Equal(new DateTimeOffset(2022, 10, 25, 21, 31, 45, TimeSpan.Zero).AddTicks(7628561), summary.CompletedOn);
    }

    [Fact]
    public async Task UpdateStatus_WhileSomeActionsRun_CountsThem()
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job("running", string.Join(',', EveryKind[..3]), tasks: "\"completed\":3,\"failed\":1,\"inProgress\":4,\"total\":8"),
            Answers.Job("succeeded", string.Join(',', EveryKind)));
        var operation = await stub.Client().AnalyzeActionsAsync(WaitUntil.Started, ["x"], All, options: new AnalyzeActionsOptions { IncludeStatistics = true });

        await operation.UpdateStatusAsync();

        Assert.Equal((8, 3, 1, 4), (operation.ActionsTotal, operation.ActionsSucceeded, operation.ActionsFailed, operation.ActionsInProgress));
        Assert.False(operation.HasCompleted);
        Assert.Throws<InvalidOperationException>(() => operation.Value);
        var response = await operation.WaitForCompletionAsync(new NoDelay(), CancellationToken.None);
        Assert.Single(await FirstPageAsync(response.Value));
        Assert.All(stub.Requests.Skip(1), request => Assert.EndsWith("&showStats=true", request.Target, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnalyzeActions_WhenSomeActionsFail_ThrowsAsTheRealPackageDoes()
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job(
                "partiallyCompleted",
                EveryKind[0],
                """{"code":"InvalidRequest","message":"No such model.","target":"#/tasks/items/1"}""",
                tasks: "\"completed\":1,\"failed\":1,\"inProgress\":0,\"total\":2"));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().AnalyzeActionsAsync(WaitUntil.Completed, ["x"], All));

        Assert.Equal("InvalidRequest", exception.ErrorCode);
        Assert.Contains("1 of 2 actions succeeded and 1 failed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetValues_OfAnActionWithoutResults_HasItsError()
    {
        var failed = """{"kind":"KeyPhraseExtractionLROResults","taskName":"bad","lastUpdateDateTime":"2022-10-25T21:31:45Z","status":"failed"}""";
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job("succeeded", failed, """{"code":"InvalidRequest","message":"No such model."}"""));

        var operation = await stub.Client().AnalyzeActionsAsync(WaitUntil.Completed, ["x"], All);

        var action = Assert.Single(operation.GetValues().Single().ExtractKeyPhrasesResults);
        Assert.Equal((true, "bad", TextAnalyticsErrorCode.InvalidRequest), (action.HasError, action.ActionName, (string)action.Error.ErrorCode));
        Assert.Throws<InvalidOperationException>(() => action.DocumentsResults);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task StartAnalyzeActions_OfDocuments_ReturnsWhenTheJobHasBegun(bool async, bool texts)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Submitted());
        var client = stub.Client();
        TextDocumentInput[] inputs = [new("0", "x")];
        string[] strings = ["x"];

        var operation = (async, texts) switch
        {
            (true, true) => await client.StartAnalyzeActionsAsync(strings, All),
            (true, false) => await client.StartAnalyzeActionsAsync(inputs, All),
            (false, true) => client.StartAnalyzeActions(strings, All),
            (false, false) => client.StartAnalyzeActions(inputs, All),
        };

        Assert.Single(stub.Requests);
        Assert.False(operation.HasCompleted);
        Assert.Equal(operation.Id, new AnalyzeActionsOperation(operation.Id, client).Id);
    }

    [Fact]
    public async Task AnalyzeActions_WithoutAnArgument_Throws()
    {
        await using var stub = await ServiceStub.StartAsync();
        var client = stub.Client();

        await Assert.ThrowsAsync<ArgumentNullException>("documents", () => client.AnalyzeActionsAsync(WaitUntil.Started, (string[])null!, All));
        await Assert.ThrowsAsync<ArgumentException>("documents", () => client.AnalyzeActionsAsync(WaitUntil.Started, Array.Empty<string>(), All));
        await Assert.ThrowsAsync<ArgumentNullException>("actions", () => client.AnalyzeActionsAsync(WaitUntil.Started, ["x"], null!));
        Assert.Throws<ArgumentNullException>("options", () => new ExtractKeyPhrasesAction(null!));
    }

    private static async Task<IReadOnlyList<T>> FirstPageAsync<T>(AsyncPageable<T> pages)
        where T : notnull
    {
        await foreach (var page in pages.AsPages())
        {
            return page.Values;
        }

        return [];
    }
}
