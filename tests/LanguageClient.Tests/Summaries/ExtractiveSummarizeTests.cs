using Azure;
using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Summaries;

public sealed class ExtractiveSummarizeTests
{
    private static readonly StubAnswer Done =
        Answers.Job("succeeded", Answers.Task("ExtractiveSummarization", Answers.Summary("0", "A sentence."), Answers.EmptyDocument));

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task ExtractiveSummarize_UntilCompleted_SubmitsPollsAndReads(bool async, bool texts)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Submitted(), Done);
        var client = stub.Client();
        TextDocumentInput[] inputs = [new("0", "x"), new("1", "")];
        string[] strings = ["x", ""];

        var operation = (async, texts) switch
        {
            (true, true) => await client.ExtractiveSummarizeAsync(WaitUntil.Completed, strings),
            (true, false) => await client.ExtractiveSummarizeAsync(WaitUntil.Completed, inputs),
            (false, true) => client.ExtractiveSummarize(WaitUntil.Completed, strings),
            (false, false) => client.ExtractiveSummarize(WaitUntil.Completed, inputs),
        };

        Assert.Equal(
            [
                "POST /language/analyze-text/jobs?api-version=2023-04-01",
                $"GET /language/analyze-text/jobs/{Answers.JobId}?api-version=2023-04-01&showStats=false",
            ],
            stub.Requests.Select(request => request.ToString()));
        Assert.Equal(
            """{"analysisInput":{"documents":[{"id":"0","text":"x","language":"en"},{"id":"1","text":"","language":"en"}]},"tasks":[{"parameters":{"stringIndexType":"Utf16CodeUnit"},"kind":"ExtractiveSummarization"}]}""",
            stub.Requests[0].Body);
        Assert.True(operation.HasCompleted && operation.HasValue);
        var results = async ? await FirstAsync(operation.GetValuesAsync()) : operation.GetValues().Single();
        var sentence = Assert.Single(results[0].Sentences);
        Assert.Equal(("A sentence.", 0.75, 4, 11), (sentence.Text, sentence.RankScore, sentence.Offset, sentence.Length));
        Assert.Equal("latest", results.ModelVersion);
        Assert.Equal(TextAnalyticsErrorCode.InvalidDocument, results[1].Error.ErrorCode);
        Assert.Throws<InvalidOperationException>(() => results[1].Sentences);
        Assert.Empty(results[1].Warnings);
    }

    [Fact]
    public async Task ExtractiveSummarize_WithOptions_SendsThem()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Submitted(), Done);
        var options = new ExtractiveSummarizeOptions
        {
            DisplayName = "newsletter",
            MaxSentenceCount = 5,
            OrderBy = ExtractiveSummarySentencesOrder.Rank,
            ModelVersion = "latest",
            DisableServiceLogs = true,
            IncludeStatistics = true,
        };

        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x"], "it", options);
        await operation.UpdateStatusAsync();

        Assert.Equal(
            """{"displayName":"newsletter","analysisInput":{"documents":[{"id":"0","text":"x","language":"it"}]},"tasks":[{"parameters":{"sentenceCount":5,"sortBy":"Rank","stringIndexType":"Utf16CodeUnit","modelVersion":"latest","loggingOptOut":true},"kind":"ExtractiveSummarization"}]}""",
            stub.Requests[0].Body);
        Assert.EndsWith("&showStats=true", stub.Requests[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExtractiveSummarize_OfRefusedDocuments_ThrowsTheCode()
    {
        await using var stub = await ServiceStub.StartAsync(new StubAnswer(
            400,
            """{"error":{"code":"InvalidRequest","message":"Invalid.","innererror":{"code":"InvalidDocument","message":"A document is too long."}}}"""));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().ExtractiveSummarizeAsync(WaitUntil.Completed, ["x"]));

        Assert.Equal((400, "InvalidDocument"), (exception.Status, exception.ErrorCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{endpoint}/language/analyze-text/jobs/not-a-job")]
    public async Task ExtractiveSummarize_WhenTheAnswerNamesNoJob_Fails(string location)
    {
        await using var stub = await ServiceStub.StartAsync(new StubAnswer(202, "", ("operation-location", location)));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]));

        Assert.Equal(202, exception.Status);
    }

    [Fact]
    public async Task ExtractiveSummarize_OfAVersionWithoutSummaries_SaysWhichToTake()
    {
        await using var stub = await ServiceStub.StartAsync();
        var client = stub.Client(options: new TextAnalyticsClientOptions(TextAnalyticsClientOptions.ServiceVersion.V2022_05_01));

        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => client.ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]));

        Assert.Contains("2023-04-01", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotSupportedException>(() => client.AnalyzeActionsAsync(
            WaitUntil.Started,
            ["x"],
            new TextAnalyticsActions { ExtractiveSummarizeActions = [new ExtractiveSummarizeAction()] }));
        Assert.Empty(stub.Requests);
    }

    [Fact]
    public async Task ExtractiveSummarize_WithoutDocuments_Throws()
    {
        await using var stub = await ServiceStub.StartAsync();
        var client = stub.Client();

        await Assert.ThrowsAsync<ArgumentException>("documents", () => client.ExtractiveSummarizeAsync(WaitUntil.Started, Array.Empty<string>()));
        await Assert.ThrowsAsync<ArgumentNullException>("documents", () => client.ExtractiveSummarizeAsync(WaitUntil.Started, (TextDocumentInput[])null!));
    }

    private static async Task<T> FirstAsync<T>(AsyncPageable<T> pages)
        where T : notnull
    {
        await foreach (var page in pages)
        {
            return page;
        }

        throw new InvalidOperationException("There is no page.");
    }
}
