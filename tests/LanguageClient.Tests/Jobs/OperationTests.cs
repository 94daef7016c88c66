using System.Text;
using Azure;
using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Jobs;

public sealed class OperationTests
{
    private const string Poll = $"GET /language/analyze-text/jobs/{Answers.JobId}?api-version=2023-04-01&showStats=false";
    private const string Secret = "What the article says.";

    private static readonly StubAnswer Done = Answers.Job("succeeded", Answers.Task("ExtractiveSummarization", Answers.Summary("0", "A sentence.")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WaitForCompletion_WhileTheJobWaitsAndRuns_AsksAgain(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job("notStarted", tasks: "\"completed\":0,\"failed\":0,\"inProgress\":1,\"total\":1"),
            Answers.Job("running", tasks: "\"completed\":0,\"failed\":0,\"inProgress\":1,\"total\":1"),
            Answers.Job("cancelling"),
            Done);
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]);
        Assert.False(operation.HasCompleted);
        Assert.Throws<InvalidOperationException>(() => operation.GetValues());
        Assert.Throws<InvalidOperationException>(() => operation.GetValuesAsync());

        if (async)
        {
            await operation.WaitForCompletionAsync(new NoDelay(), CancellationToken.None);
        }
        else
        {
            operation.WaitForCompletion(new NoDelay(), CancellationToken.None);
        }

        Assert.Equal([Poll, Poll, Poll, Poll], stub.Requests.Skip(1).Select(request => request.ToString()));
        Assert.True(operation.HasValue);
        Assert.Equal(200, operation.GetRawResponse().Status);
    }

    [Fact]
    public async Task UpdateStatus_OfAJob_ReadsItsState()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Submitted(), Answers.Job("running", more: ",\"displayName\":\"newsletter\""));
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]);
        Assert.Equal(202, operation.GetRawResponse().Status);

        await operation.UpdateStatusAsync();

        Assert.Equal("newsletter", operation.DisplayName);
        Assert.Equal(new DateTimeOffset(2022, 10, 25, 21, 31, 45, TimeSpan.Zero), operation.CreatedOn);
        Assert.Equal(new DateTimeOffset(2022, 10, 26, 21, 31, 45, TimeSpan.Zero), operation.ExpiresOn);
        Assert.Equal(new DateTimeOffset(2022, 10, 25, 21, 31, 46, TimeSpan.Zero), operation.LastModified);
        Assert.Equal(TextAnalyticsOperationStatus.Running, operation.Status);
    }

    [Fact]
    public async Task UpdateStatus_OfAJobWithTheOtherSpelling_ReadsTheTime()
    {
        var state = Answers.Job("running");
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            state with { Body = state.Body.Replace("lastUpdateDateTime", "lastUpdatedDateTime", StringComparison.Ordinal) });
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]);

        await operation.UpdateStatusAsync();

        Assert.Equal(new DateTimeOffset(2022, 10, 25, 21, 31, 46, TimeSpan.Zero), operation.LastModified);
    }

    [Fact]
    public async Task UpdateStatus_OfACompletedJob_AsksNoMore()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Submitted(), Done);
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Completed, ["x"]);

        await operation.UpdateStatusAsync();
        operation.UpdateStatus();

        Assert.Equal(2, stub.Requests.Length);
    }

    [Theory]
    [InlineData("failed")]
    [InlineData("partiallyCompleted")]
    [InlineData("rejected")]
    public async Task WaitForCompletion_OfAJobThatFails_ThrowsItsCodeButNotTheArticle(string status)
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job(
                status,
                Answers.Task("ExtractiveSummarization", Answers.Summary("0", Secret)),
                """{"code":"InvalidRequest","message":"Job task parameter value is invalid.","target":"#/tasks/0","innererror":{"code":"InvalidParameterValue","message":"Bad model."}}"""));
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]);

        var exception = await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.WaitForCompletionAsync(new NoDelay(), CancellationToken.None));

        Assert.Equal("InvalidParameterValue", exception.ErrorCode);
        Assert.Contains(status, exception.Message, StringComparison.Ordinal);
        Assert.Contains("Bad model.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.Equal((true, false), (operation.HasCompleted, operation.HasValue));
        Assert.Same(exception, Assert.Throws<RequestFailedException>(() => operation.GetValues()));
        Assert.Same(exception, await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync()));
        Assert.Equal(2, stub.Requests.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancel_OfAJob_TellsTheServiceAndEndsWithoutAValue(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            new StubAnswer(202, "", ("operation-location", "{endpoint}/language/analyze-text/jobs/x")),
            Answers.Job("cancelling"),
            Answers.Job("cancelled"));
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]);

        if (async)
        {
            await operation.CancelAsync();
        }
        else
        {
            operation.Cancel();
        }

        var exception = await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.WaitForCompletionAsync(new NoDelay(), CancellationToken.None));
        Assert.Equal($"POST /language/analyze-text/jobs/{Answers.JobId}:cancel?api-version=2023-04-01", stub.Requests[1].ToString());
        Assert.Equal("", stub.Requests[1].Body);
        Assert.Contains("canceled", exception.Message, StringComparison.Ordinal);
        Assert.Equal(TextAnalyticsOperationStatus.Cancelled, operation.Status);
    }

    [Fact]
    public async Task Cancel_OfAJobThatTheServiceForgot_Fails()
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            new StubAnswer(404, """{"error":{"code":"NotFound","message":"Job not found.","innererror":{"code":"OperationNotFound","message":"No operation."}}}"""));
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]);

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => operation.CancelAsync());

        Assert.Equal((404, "OperationNotFound"), (exception.Status, exception.ErrorCode));
    }

    [Fact]
    public async Task UpdateStatus_WhenAskingFails_CanBeAskedAgain()
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            new StubAnswer(503, """{"error":{"code":"ServiceUnavailable","message":"Later."}}"""),
            Done);
        var operation = await stub.Client(options => options.Retry.MaxRetries = 0).ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]);

        await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync());
        Assert.False(operation.HasCompleted);
        await operation.UpdateStatusAsync();

        Assert.True(operation.HasValue);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task GetValues_OverSeveralPages_AsksForEachFromTheEndpointItself(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job(
                "succeeded",
                Answers.Task("ExtractiveSummarization", Answers.Summary("0", "First.")),
                more: ",\"nextLink\":\"https://elsewhere.example/language/analyze-text/jobs/x?api-version=2023-04-01&showStats=false&top=1&skip=1\""),
            Answers.Job(
                "succeeded",
                Answers.Task("ExtractiveSummarization", Answers.Summary("1", "Second.")),
                more: ",\"nextLink\":\"/language/analyze-text/jobs/x?skip=2&api-version=2023-04-01&top=1\""),
            Answers.Job("succeeded"));
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Completed, ["x", "y"]);

        var pages = async ? await AllAsync(operation.GetValuesAsync()) : [.. operation.GetValues()];

        Assert.Equal(["First.", "Second."], pages.SelectMany(page => page).SelectMany(result => result.Sentences).Select(sentence => sentence.Text));
        Assert.Equal(3, pages.Count);
        Assert.Equal(
            [
                $"GET /language/analyze-text/jobs/{Answers.JobId}?api-version=2023-04-01&showStats=false&top=1&skip=1",
                $"GET /language/analyze-text/jobs/{Answers.JobId}?api-version=2023-04-01&skip=2&top=1",
            ],
            stub.Requests.Skip(2).Select(request => request.ToString()));
    }

    [Fact]
    public async Task AsPages_WithAContinuationToken_BeginsThere()
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job("succeeded", more: ",\"nextLink\":\"{endpoint}/x?skip=1\""),
            Answers.Job("succeeded", Answers.Task("ExtractiveSummarization", Answers.Summary("0", "Second."))));
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Completed, ["x"]);
        var token = operation.GetValues().AsPages().First().ContinuationToken;

        var page = operation.GetValues().AsPages(token).Single();

        Assert.Equal("Second.", Assert.Single(Assert.Single(page.Values)[0].Sentences).Text);
        Assert.Null(page.ContinuationToken);
    }

    [Fact]
    public async Task Constructor_WithAnId_TakesTheOperationUp()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Submitted(), Answers.Job(
            "succeeded",
            Answers.Task("ExtractiveSummarization", $"{Answers.Summary("a", "First.")},{Answers.Summary("b", "Second.")}")));
        var client = stub.Client();
        var first = await client.ExtractiveSummarizeAsync(WaitUntil.Started, [new TextDocumentInput("b", "x"), new TextDocumentInput("a", "y")]);

        var second = new ExtractiveSummarizeOperation(first.Id, client);
        await second.WaitForCompletionAsync(new NoDelay(), CancellationToken.None);

        Assert.Equal(first.Id, second.Id);
        Assert.Equal(Poll, stub.Requests[1].ToString());
        Assert.Equal(["b", "a"], second.GetValues().Single().Select(result => result.Id));
    }

    [Fact]
    public async Task Id_OfAnOperation_HasTheFormOfTheRealPackage()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Submitted());

        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x", "y"]);

        Assert.Equal(
            $$$"""{"Version":"v3.1","JobId":"{{{Answers.JobId}}}","InputDocumentOrder":{"0":0,"1":1},"ShowStats":false}""",
            Encoding.UTF8.GetString(Convert.FromBase64String(operation.Id)));
    }

    [Theory]
    [InlineData("not base64")]
    [InlineData("bm90IGpzb24=")]
    [InlineData("bnVsbA==")]
    [InlineData("""{"Version":"v9","JobId":"60d9f259-e2cc-4abd-b4fc-c9520af02f67","InputDocumentOrder":{}}""")]
    [InlineData("""{"Version":"v3.1","JobId":"not a job","InputDocumentOrder":{}}""")]
    [InlineData("""{"Version":"v3.1","JobId":"60d9f259-e2cc-4abd-b4fc-c9520af02f67"}""")]
    [InlineData("""{"Version":"v3.1","InputDocumentOrder":{}}""")]
    public async Task Constructor_WithWhatIsNoId_Throws(string id)
    {
        await using var stub = await ServiceStub.StartAsync();
        var given = id.StartsWith('{') ? Convert.ToBase64String(Encoding.UTF8.GetBytes(id)) : id;

        Assert.Throws<ArgumentException>("operationId", () => new ExtractiveSummarizeOperation(given, stub.Client()));
        Assert.Throws<ArgumentException>("operationId", () => new AbstractiveSummarizeOperation(given, stub.Client()));
        Assert.Throws<ArgumentException>("operationId", () => new AnalyzeActionsOperation(given, stub.Client()));
    }

    [Fact]
    public async Task Constructor_WithoutAnArgument_Throws()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Submitted());
        var operation = await stub.Client().ExtractiveSummarizeAsync(WaitUntil.Started, ["x"]);

        Assert.Throws<ArgumentNullException>("operationId", () => new ExtractiveSummarizeOperation(null!, stub.Client()));
        Assert.Throws<ArgumentException>("operationId", () => new ExtractiveSummarizeOperation("", stub.Client()));
        Assert.Throws<ArgumentNullException>("client", () => new ExtractiveSummarizeOperation(operation.Id, null!));
    }

    [Fact]
    public async Task WaitForCompletion_OfAnAnswerThatCannotBeRead_FailsWithoutTheArticle()
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job("succeeded", Answers.Task("ExtractiveSummarization", $$"""{"id":"0","sentences":[{"text":1},{"text":"{{Secret}}"}]}""")));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().ExtractiveSummarizeAsync(WaitUntil.Completed, ["x"]));

        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
    }

    private static async Task<List<T>> AllAsync<T>(AsyncPageable<T> pages)
        where T : notnull
    {
        var all = new List<T>();
        await foreach (var page in pages)
        {
            all.Add(page);
        }

        return all;
    }
}
