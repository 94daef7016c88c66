using Azure;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Client;

public sealed class RetryTests
{
    private const string TooMany = """{"error":{"code":"429","message":"Rate limit is exceeded. Try again in 0 seconds."}}""";

    private static readonly StubAnswer NoPhrases = new(200, Answers.Results("KeyPhraseExtraction", """{"id":"0","keyPhrases":[],"warnings":[]}"""));

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Call_WhenTheServiceSaysLater_IsTriedAgain(int status)
    {
        await using var stub = await ServiceStub.StartAsync(
            new StubAnswer(status, TooMany, ("Retry-After", "0")),
            new StubAnswer(status, TooMany, ("Retry-After", "0")),
            NoPhrases);

        await stub.Client().ExtractKeyPhrasesAsync("Contoso.");

        Assert.Equal(3, stub.Requests.Length);
        Assert.Single(stub.Requests.Select(request => request.Body).Distinct());
    }

    [Fact]
    public async Task Call_WhenTheServiceSaysWhen_WaitsUntilThen()
    {
        await using var stub = await ServiceStub.StartAsync(new StubAnswer(429, TooMany, ("Retry-After", "1")), NoPhrases);
        var before = TimeProvider.System.GetTimestamp();

        await stub.Client().ExtractKeyPhrasesAsync("Contoso.");

        // The delay of the options is 1 ms: only the header can make it wait.
        Assert.True(TimeProvider.System.GetElapsedTime(before) > TimeSpan.FromMilliseconds(900));
    }

    [Fact]
    public async Task Call_ThatIsAlwaysThrottled_FailsWithTheCodeAndTheAnswer()
    {
        var throttled = new StubAnswer(429, TooMany, ("Retry-After", "0"));
        await using var stub = await ServiceStub.StartAsync(throttled, throttled, throttled, throttled);

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().ExtractKeyPhrasesAsync("Contoso."));

        Assert.Equal(429, exception.Status);
        Assert.Equal("429", exception.ErrorCode);
        Assert.True(exception.GetRawResponse()!.Headers.TryGetValue("Retry-After", out var after));
        Assert.Equal("0", after);
        Assert.Equal(4, stub.Requests.Length);
    }

    [Fact]
    public async Task Call_WithoutRetries_IsSentOnce()
    {
        await using var stub = await ServiceStub.StartAsync(new StubAnswer(503, TooMany));

        await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client(options => options.Retry.MaxRetries = 0).ExtractKeyPhrasesAsync("Contoso."));

        Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData(400, """{"error":{"code":"InvalidRequest","message":"Invalid request.","innererror":{"code":"InvalidDocumentBatch","message":"Batch request contains too many records. Max 5 records are permitted."}}}""", "InvalidDocumentBatch")]
    [InlineData(400, """{"error":{"code":"InvalidArgument","message":"Invalid.","innererror":{"code":"InvalidParameterValue","message":"Worse.","innererror":{"code":"ModelVersionIncorrect","message":"No such version."}}}}""", "ModelVersionIncorrect")]
    [InlineData(401, """{"error":{"code":"401","message":"Access denied due to invalid subscription key."}}""", "401")]
    [InlineData(404, """{"error":{"code":"NotFound","message":"No such thing."}}""", "NotFound")]
    public async Task Call_ThatIsRefused_FailsAtOnceWithTheInnermostCode(int status, string body, string code)
    {
        await using var stub = await ServiceStub.StartAsync(new StubAnswer(status, body));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().ExtractKeyPhrasesBatchAsync(["Contoso."]));

        Assert.Equal((status, code), (exception.Status, exception.ErrorCode));
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task Call_ThatAGatewayRefuses_FailsWithTheStatus()
    {
        await using var stub = await ServiceStub.StartAsync(new StubAnswer(403, "<html>No</html>") { ContentType = "text/html" });

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().ExtractKeyPhrasesAsync("Contoso."));

        Assert.Equal(403, exception.Status);
        Assert.Null(exception.ErrorCode);
    }

    [Theory]
    [InlineData("<html>Welcome</html>")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"kind":"KeyPhraseExtractionResults"}""")]
    [InlineData("""{"kind":"EntityRecognitionResults","results":{"documents":[],"errors":[],"modelVersion":"latest"}}""")]
    [InlineData("""{"kind":"KeyPhraseExtractionResults","results":{"documents":[{"keyPhrases":["a"]}],"errors":[]}}""")]
    [InlineData("""{"kind":"KeyPhraseExtractionResults","results":{"documents":[{"id":"0","keyPhrases":[1]}],"errors":[]}}""")]
    [InlineData("""{"kind":"KeyPhraseExtractionResults","results":{"documents":[],"errors":[]}}""")]
    public async Task Call_WhoseAnswerIsNotTheServices_Fails(string body)
    {
        await using var stub = await ServiceStub.StartAsync(body);

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().ExtractKeyPhrasesAsync("Contoso."));

        Assert.Equal(200, exception.Status);
        Assert.DoesNotContain("Welcome", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SynchronousCall_ThatIsThrottled_IsTriedAgain()
    {
        await using var stub = await ServiceStub.StartAsync(new StubAnswer(429, TooMany, ("Retry-After", "0")), NoPhrases);

        stub.Client().ExtractKeyPhrases("Contoso.");

        Assert.Equal(2, stub.Requests.Length);
    }
}
