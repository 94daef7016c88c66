using static NewsletterFns.Language.Emulator.Tests.EmulatorUnderTest;

namespace NewsletterFns.Language.Emulator.Tests;

public sealed class RequestErrorTests
{
    private const string Good = """{"kind":"EntityRecognition","analysisInput":{"documents":[{"id":"1","text":"Milan"}]}}""";

    public static TheoryData<string, string, string> BadBodies => new()
    {
        { "", "EmptyRequest", "The request body is empty." },
        { "{", "InvalidRequestBodyFormat", "Invalid request body format. The JSON is broken at line 1" },
        { "[]", "InvalidRequestBodyFormat", "Invalid request body format. A JSON object is expected." },
        { """{"kind":7}""", "InvalidRequestBodyFormat", "Invalid request body format. 'kind' must be a string." },
        { """{"analysisInput":{"documents":[{"id":"1","text":"Milan"}]}}""", "InvalidParameterValue", "The kind '' is not supported here." },
        { """{"kind":"Nonsense","analysisInput":{"documents":[{"id":"1","text":"Milan"}]}}""", "InvalidParameterValue", "The kind 'Nonsense' is not supported here." },
        { """{"kind":"ExtractiveSummarization","analysisInput":{"documents":[{"id":"1","text":"Milan"}]}}""", "InvalidParameterValue", "The kind 'ExtractiveSummarization' is not supported here." },
        { """{"kind":"EntityRecognition"}""", "MissingInputDocuments", "Missing input documents." },
        { """{"kind":"EntityRecognition","analysisInput":{"documents":[]}}""", "MissingInputDocuments", "Missing input documents." },
        { """{"kind":"EntityRecognition","analysisInput":{"documents":"x"}}""", "InvalidRequestBodyFormat", "Invalid request body format. 'documents' must be an array." },
        { """{"kind":"EntityRecognition","analysisInput":{"documents":[1]}}""", "InvalidRequestBodyFormat", "Invalid request body format. 'documents' must be an array of objects." },
        { """{"kind":"EntityRecognition","analysisInput":{"documents":[{"text":"Milan"}]}}""", "InvalidDocument", "Document Id is empty." },
        { """{"kind":"EntityRecognition","analysisInput":{"documents":[{"id":"","text":"Milan"}]}}""", "InvalidDocument", "Document Id is empty." },
        { """{"kind":"EntityRecognition","analysisInput":{"documents":[{"id":"1","text":"a"},{"id":"1","text":"b"}]}}""", "InvalidDocument", "Request contains duplicated Ids." },
        { """{"kind":"EntityRecognition","analysisInput":{"documents":[{"id":"1","text":"\ud800"}]}}""", "InvalidRequestBodyFormat", "Invalid request body format. The string 'text' is not valid Unicode." },
        { """{"kind":"EntityRecognition","analysisInput":{"documents":[{"id":"1","text":"a"}]},"parameters":{"modelVersion":"bad"}}""", "ModelVersionIncorrect", "Invalid model version. Possible values are: latest,scripted-1.0." },
        { """{"kind":"EntityRecognition","analysisInput":{"documents":[{"id":"1","text":"a"}]},"parameters":{"stringIndexType":"bytes"}}""", "InvalidParameterValue", "The value 'bytes' of parameter stringIndexType" },
        { """{"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","text":"a"}]},"parameters":{"domain":"x"}}""", "InvalidParameterValue", "The value 'x' of parameter domain" },
        { """{"kind":"SentimentAnalysis","analysisInput":{"documents":[{"id":"1","text":"a"}]},"parameters":{"opinionMining":"yes"}}""", "InvalidRequestBodyFormat", "Invalid request body format. 'opinionMining' must be true or false." },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Analyze_BadBody_Is400WithExactCode(string body, string code, string message)
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.PostTextAsync(AnalyzePath, body);

        Assert.Equal(400, (int)answer.Status);
        Assert.Equal("InvalidRequest", answer.Code);
        Assert.Equal("InvalidRequest", answer.Header("x-ms-error-code"));
        Assert.Equal(code, answer.InnerCode);
        Assert.StartsWith(message, answer.InnerMessage, StringComparison.Ordinal);
        Assert.True(Guid.TryParse(answer.Header("apim-request-id"), out _));
    }

    [Theory]
    [InlineData("language/:analyze-text", "InvalidRequest")]
    [InlineData("language/:analyze-text?api-version=2019-01-01", "InvalidParameterValue")]
    [InlineData("language/:analyze-text?api-version=2023-04-01&showStats=maybe", "InvalidParameterValue")]
    public async Task Analyze_BadQuery_Is400(string path, string code)
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.PostTextAsync(path, Good);

        Assert.Equal((400, code), ((int)answer.Status, answer.InnerCode));
    }

    [Theory]
    [InlineData("EntityRecognition", 5)]
    [InlineData("EntityLinking", 5)]
    [InlineData("PiiEntityRecognition", 5)]
    [InlineData("KeyPhraseExtraction", 10)]
    [InlineData("SentimentAnalysis", 10)]
    [InlineData("LanguageDetection", 1000)]
    public async Task Analyze_DocumentCount_IsLimitedByKind(string kind, int max)
    {
        await using var emulator = await StartAsync();
        string[] texts = [.. Enumerable.Repeat("a", max)];

        Answer most = await emulator.AnalyzeAsync(kind, Documents(texts));
        Answer over = await emulator.AnalyzeAsync(kind, Documents([.. texts, "a"]));

        Assert.Equal((200, max), ((int)most.Status, most.Documents.Length));
        Assert.Equal((400, "InvalidDocumentBatch"), ((int)over.Status, over.InnerCode));
        Assert.Equal($"Batch request contains too many records. Max {max} records are permitted.", over.InnerMessage);
    }

    [Fact]
    public async Task Analyze_BodyOverOneMegabyte_Is413()
    {
        await using var emulator = await StartAsync();
        string Body(int bytes) => Good + new string(' ', bytes - Good.Length);

        Answer most = await emulator.PostTextAsync(AnalyzePath, Body(1_048_576));
        Answer over = await emulator.PostTextAsync(AnalyzePath, Body(1_048_577));

        Assert.Equal(200, (int)most.Status);
        Assert.Equal((413, "InvalidDocumentBatch"), ((int)over.Status, over.InnerCode));
        Assert.StartsWith("Request Payload sent is too large to be processed.", over.InnerMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_ByteOrderMark_IsPassedOver()
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.PostTextAsync(AnalyzePath, "\uFEFF" + Good);

        Assert.Equal(200, (int)answer.Status);
    }

    [Theory]
    [InlineData("POST", "language/analyze-nothing?api-version=2023-04-01")]
    [InlineData("GET", "language/:analyze-text?api-version=2023-04-01")]
    [InlineData("GET", "language/analyze-text/jobs?api-version=2023-04-01")]
    [InlineData("GET", "language/analyze-text/jobs/nonsense?api-version=2023-04-01")]
    [InlineData("GET", "")]
    public async Task Any_UnknownPath_IsGateways404(string method, string path)
    {
        await using var emulator = await StartAsync();

        Answer answer = method == "GET" ? await emulator.GetAsync(path) : await emulator.PostTextAsync(path, Good);

        Assert.Equal((404, "404"), ((int)answer.Status, answer.Code));
    }

    [Theory]
    [InlineData(null, null, 401)]
    [InlineData(null, "anything", 200)]
    [InlineData("secret", "secret", 200)]
    [InlineData("secret", "Secret", 401)]
    [InlineData("secret", null, 401)]
    public async Task Any_Key_IsChecked(string? configured, string? sent, int status)
    {
        await using var emulator = await StartAsync(new LanguageEmulatorOptions { Key = configured });

        Answer answer = await emulator.PostTextAsync(AnalyzePath, Good, sent);

        Assert.Equal(status, (int)answer.Status);
        if (status == 401)
        {
            Assert.Equal("401", answer.Code);
            Assert.Equal("401", answer.Header("x-ms-error-code"));
        }
    }

    [Fact]
    public async Task Analyze_ServiceUnavailable_Is503WithItsRetryAfter()
    {
        await using var emulator = await StartAsync();
        emulator.Service.Fault = new LanguageServiceUnavailableException("later", TimeSpan.FromSeconds(7.2));

        Answer answer = await emulator.PostTextAsync(AnalyzePath, Good);

        Assert.Equal((503, "ServiceUnavailable", "8"), ((int)answer.Status, answer.Code, answer.Header("Retry-After")));
    }

    [Fact]
    public async Task Analyze_ServiceBroken_Is500WithoutDetails()
    {
        await using var emulator = await StartAsync();
        emulator.Service.Fault = new InvalidOperationException("secret");

        Answer answer = await emulator.PostTextAsync(AnalyzePath, Good);

        Assert.Equal((500, "InternalServerError"), ((int)answer.Status, answer.Code));
        Assert.DoesNotContain("secret", answer.Json.GetRawText(), StringComparison.Ordinal);
    }
}
