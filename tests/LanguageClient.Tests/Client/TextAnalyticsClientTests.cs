using System.Diagnostics;
using System.Net;
using System.Text;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Core.Pipeline;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Client;

public sealed class TextAnalyticsClientTests
{
    private static readonly string NoEntities = Answers.Results("EntityRecognition", """{"id":"0","entities":[],"warnings":[]}""");

    [Fact]
    public async Task Request_Always_HasTheHeadersOfTheService()
    {
        await using var stub = await ServiceStub.StartAsync(NoEntities);

        await stub.Client().RecognizeEntitiesAsync("Contoso.");

        var headers = stub.Request.Headers;
        Assert.Equal("application/json", headers["Accept"]);
        Assert.Equal("application/json", headers["Content-Type"]);
        Assert.Equal(ServiceStub.Key, headers["Ocp-Apim-Subscription-Key"]);
        Assert.True(Guid.TryParse(headers["x-ms-client-request-id"], out _));
        Assert.Equal("true", headers["x-ms-return-client-request-id"]);
        Assert.StartsWith("azsdk-net-", headers["User-Agent"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/gateway")]
    [InlineData("/gateway/")]
    public async Task Request_ForAnyFormOfEndpoint_IsBelowIt(string path)
    {
        await using var stub = await ServiceStub.StartAsync(NoEntities);
        var client = new TextAnalyticsClient(new Uri(stub.Endpoint, path), new AzureKeyCredential(ServiceStub.Key));

        await client.RecognizeEntitiesAsync("Contoso.");

        Assert.Equal($"{path.TrimEnd('/')}/language/:analyze-text?api-version=2023-04-01&showStats=false", stub.Request.Target);
    }

    [Fact]
    public async Task Request_ForAnotherVersion_NamesIt()
    {
        await using var stub = await ServiceStub.StartAsync(NoEntities);
        var options = new TextAnalyticsClientOptions(TextAnalyticsClientOptions.ServiceVersion.V2022_05_01);

        await stub.Client(options: options).RecognizeEntitiesAsync("Contoso.");

        Assert.Equal("/language/:analyze-text?api-version=2022-05-01&showStats=false", stub.Request.Target);
    }

    [Fact]
    public async Task Request_AfterTheKeyChanged_HasTheNewOne()
    {
        await using var stub = await ServiceStub.StartAsync(new StubAnswer(200, NoEntities), new StubAnswer(200, NoEntities));
        var credential = new AzureKeyCredential("old");
        var client = new TextAnalyticsClient(stub.Endpoint, credential);

        await client.RecognizeEntitiesAsync("Contoso.");
        credential.Update("new");
        await client.RecognizeEntitiesAsync("Contoso.");

        Assert.Equal(["old", "new"], stub.Requests.Select(request => request.Headers["Ocp-Apim-Subscription-Key"]));
    }

    [Theory]
    [InlineData(null, "https://cognitiveservices.azure.com/.default")]
    [InlineData("https://cognitiveservices.azure.us", "https://cognitiveservices.azure.us/.default")]
    [InlineData("https://cognitiveservices.azure.cn/", "https://cognitiveservices.azure.cn/.default")]
    [InlineData("https://other.example/.default", "https://other.example/.default")]
    public async Task Request_WithTokens_AsksForTheScopeOfTheAudience(string? audience, string scope)
    {
        using var handler = new Handler();
        using var transport = new HttpClientTransport(handler);
        var credential = new Tokens();
        var options = new TextAnalyticsClientOptions { Transport = transport };
        if (audience is not null)
        {
            options.Audience = audience;
        }

        await new TextAnalyticsClient(new Uri("https://language.example"), credential, options).RecognizeEntitiesAsync("Contoso.");

        Assert.Equal(scope, credential.Scope);
        Assert.Equal("Bearer a-token", handler.Authorization);
    }

    [Fact]
    public async Task Request_WithTokensOverHttp_IsRefusedBeforeItIsSent()
    {
        await using var stub = await ServiceStub.StartAsync(NoEntities);
        var client = new TextAnalyticsClient(stub.Endpoint, new Tokens());

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.RecognizeEntitiesAsync("Contoso."));

        Assert.Empty(stub.Requests);
    }

    [Fact]
    public void Constructor_WithoutAnArgument_Throws()
    {
        var endpoint = new Uri("https://language.example");
        var key = new AzureKeyCredential("key");

        Assert.Throws<ArgumentNullException>("endpoint", () => new TextAnalyticsClient(null!, key));
        Assert.Throws<ArgumentNullException>("endpoint", () => new TextAnalyticsClient(null!, new Tokens()));
        Assert.Throws<ArgumentNullException>("credential", () => new TextAnalyticsClient(endpoint, (AzureKeyCredential)null!));
        Assert.Throws<ArgumentNullException>("credential", () => new TextAnalyticsClient(endpoint, (TokenCredential)null!));
        Assert.Throws<ArgumentNullException>("options", () => new TextAnalyticsClient(endpoint, key, null!));
        Assert.Throws<ArgumentNullException>("options", () => new TextAnalyticsClient(endpoint, new Tokens(), null!));
    }

    [Theory]
    [InlineData(TextAnalyticsClientOptions.ServiceVersion.V3_0)]
    [InlineData(TextAnalyticsClientOptions.ServiceVersion.V3_1)]
    public void Constructor_WithAVersionOfAnotherContract_SaysWhichToTake(TextAnalyticsClientOptions.ServiceVersion version)
    {
        var exception = Assert.Throws<NotSupportedException>(
            () => new TextAnalyticsClient(new Uri("https://language.example"), new AzureKeyCredential("key"), new TextAnalyticsClientOptions(version)));

        Assert.Contains("2022-05-01", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_ByDefault_AreThoseOfTheRealPackage()
    {
        var options = new TextAnalyticsClientOptions();

        Assert.Equal("en", options.DefaultLanguage);
        Assert.Equal("us", options.DefaultCountryHint);
        Assert.Null(options.Audience);
        Assert.False(options.Diagnostics.IsLoggingContentEnabled);
        Assert.Contains("apim-request-id", options.Diagnostics.LoggedHeaderNames);
    }

    [Fact]
    public void Options_WithAnUnknownVersion_Throw() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextAnalyticsClientOptions((TextAnalyticsClientOptions.ServiceVersion)5));

    [Fact]
    public async Task Call_ThatFails_IsTracedWithoutTheText()
    {
        await using var stub = await ServiceStub.StartAsync(new StubAnswer(400, """{"error":{"code":"InvalidRequest","message":"No."}}"""));
        var spans = new List<Activity>();
        using var root = new Activity("root").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Azure.AI.TextAnalytics.TextAnalyticsClient",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == root.TraceId)
                {
                    spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().RecognizeEntitiesAsync("Secret words."));

        var span = Assert.Single(spans);
        Assert.Equal("TextAnalyticsClient.RecognizeEntities", span.OperationName);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("InvalidRequest", span.GetTagItem("error.type"));
        Assert.DoesNotContain(span.TagObjects, tag => tag.Value?.ToString()?.Contains("Secret", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Call_WhenCancelled_Stops()
    {
        await using var stub = await ServiceStub.StartAsync(NoEntities);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stub.Client().RecognizeEntitiesAsync("Contoso.", cancellationToken: cancelled.Token));

        Assert.Empty(stub.Requests);
    }

    [Fact]
    public void TestDouble_OfAVirtualCall_IsCalled()
    {
        TextAnalyticsClient client = new Double();

        Assert.Equal("Italian", client.DetectLanguage("Ciao.").Value.Name);
        Assert.Throws<InvalidOperationException>(() => client.RecognizeEntities("Ciao."));
    }

    private sealed class Double : TextAnalyticsClient
    {
        public override Response<DetectedLanguage> DetectLanguage(string document, string? countryHint = null, CancellationToken cancellationToken = default) =>
            Response.FromValue(TextAnalyticsModelFactory.DetectedLanguage("Italian", "it", 1), null!);
    }

    private sealed class Tokens : TokenCredential
    {
        public string? Scope { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scope = Assert.Single(requestContext.Scopes);
            return new AccessToken("a-token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    private sealed class Handler : HttpMessageHandler
    {
        public string? Authorization { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorization = request.Headers.Authorization?.ToString();
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(NoEntities, Encoding.UTF8, "application/json"),
            });
        }
    }
}
