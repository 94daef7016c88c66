using Azure;
using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Entities;

public sealed class RecognizeEntitiesTests
{
    private const string Entities = """
        {"id":"0","statistics":{"charactersCount":51,"transactionsCount":1},"entities":[
        {"text":"Microsoft","category":"Organization","offset":0,"length":9,"confidenceScore":0.97},
        {"text":"5 May","category":"DateTime","subcategory":"Date","offset":20,"length":5,"confidenceScore":1.0}],"warnings":[]}
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecognizeEntities_OfADocument_SendsTheLanguageAndReadsTheEntities(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("EntityRecognition", Entities));
        var client = stub.Client();

        var response = async ? await client.RecognizeEntitiesAsync("Microsoft", "it") : client.RecognizeEntities("Microsoft", "it");

        Assert.Equal("POST /language/:analyze-text?api-version=2023-04-01&showStats=false", stub.Request.ToString());
        Assert.Equal(
            """{"analysisInput":{"documents":[{"id":"0","text":"Microsoft","language":"it"}]},"parameters":{"stringIndexType":"Utf16CodeUnit"},"kind":"EntityRecognition"}""",
            stub.Request.Body);
        Assert.Equal(2, response.Value.Count);
        var (first, second) = (response.Value[0], response.Value[1]);
        Assert.Equal(("Microsoft", EntityCategory.Organization, null, 0, 9, 0.97), (first.Text, first.Category, first.SubCategory, first.Offset, first.Length, first.ConfidenceScore));
        Assert.Equal(("5 May", EntityCategory.DateTime, "Date", 20, 5, 1.0), (second.Text, second.Category, second.SubCategory, second.Offset, second.Length, second.ConfidenceScore));
        Assert.Empty(response.Value.Warnings);
    }

    [Fact]
    public async Task RecognizeEntities_WithoutALanguage_SendsTheDefaultOne()
    {
        var answer = new StubAnswer(200, Answers.Results("EntityRecognition", Entities));
        await using var stub = await ServiceStub.StartAsync(answer, answer);

        await stub.Client().RecognizeEntitiesAsync("Microsoft");
        await stub.Client(options => options.DefaultLanguage = "es").RecognizeEntitiesAsync("Microsoft");

        Assert.Contains("\"language\":\"en\"", stub.Requests[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"language\":\"es\"", stub.Requests[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecognizeEntitiesBatch_OfInputs_ReadsErrorsInTheirPlaces(bool async)
    {
        var body = Answers.Results("EntityRecognition", """{"id":"b","entities":[],"warnings":[]},{"id":"c","entities":[],"warnings":[]}""", Answers.EmptyDocument.Replace("\"id\":\"1\"", "\"id\":\"a\"", StringComparison.Ordinal));
        await using var stub = await ServiceStub.StartAsync(body);
        var client = stub.Client();
        TextDocumentInput[] documents = [new("c", "x") { Language = "it" }, new("a", ""), new("b", "y")];

        var results = async ? await client.RecognizeEntitiesBatchAsync(documents) : client.RecognizeEntitiesBatch(documents);

        Assert.Contains(
            """[{"id":"c","text":"x","language":"it"},{"id":"a","text":"","language":"en"},{"id":"b","text":"y","language":"en"}]""",
            stub.Request.Body,
            StringComparison.Ordinal);
        Assert.Equal(["c", "a", "b"], results.Value.Select(result => result.Id));
        Assert.True(results.Value[1].HasError);
        Assert.Throws<InvalidOperationException>(() => results.Value[1].Entities);
        Assert.Empty(results.Value[2].Entities);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecognizeEntitiesBatch_OfTextsWithOptions_SendsThemAndReadsStatistics(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("EntityRecognition", Entities));
        var client = stub.Client();
        var options = new TextAnalyticsRequestOptions { DisableServiceLogs = false, ModelVersion = "latest", IncludeStatistics = true };

        var results = async
            ? await client.RecognizeEntitiesBatchAsync(["x", "y"], "it", options)
            : client.RecognizeEntitiesBatch(["x", "y"], "it", options);

        Assert.Equal("/language/:analyze-text?api-version=2023-04-01&showStats=true", stub.Request.Target);
        Assert.Equal(
            """{"analysisInput":{"documents":[{"id":"0","text":"x","language":"it"},{"id":"1","text":"y","language":"it"}]},"parameters":{"stringIndexType":"Utf16CodeUnit","modelVersion":"latest","loggingOptOut":false},"kind":"EntityRecognition"}""",
            stub.Request.Body);
        Assert.Equal((51, 1), (results.Value[0].Statistics.CharacterCount, results.Value[0].Statistics.TransactionCount));
    }

    [Fact]
    public async Task RecognizeEntitiesBatch_OfAResultThatWasNotAskedFor_PutsItLast()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results(
            "EntityRecognition",
            """{"id":"other","entities":[],"warnings":[]},{"id":"0","entities":[],"warnings":[]}"""));

        var results = await stub.Client().RecognizeEntitiesBatchAsync(["x"]);

        Assert.Equal(["0", "other"], results.Value.Select(result => result.Id));
    }

    [Fact]
    public async Task Calls_WithoutDocuments_Throw()
    {
        await using var stub = await ServiceStub.StartAsync();
        var client = stub.Client();

        await Assert.ThrowsAsync<ArgumentNullException>("document", () => client.RecognizeEntitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>("document", () => client.RecognizeEntitiesAsync(""));
        await Assert.ThrowsAsync<ArgumentNullException>("documents", () => client.RecognizeEntitiesBatchAsync((IEnumerable<string>)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("documents", () => client.RecognizeEntitiesBatchAsync((IEnumerable<TextDocumentInput>)null!));
        await Assert.ThrowsAsync<ArgumentException>("documents", () => client.RecognizeEntitiesBatchAsync(Array.Empty<string>()));
        await Assert.ThrowsAsync<ArgumentException>("documents", () => client.RecognizeEntitiesBatchAsync(Array.Empty<TextDocumentInput>()));
        Assert.Empty(stub.Requests);
    }

    [Fact]
    public async Task RecognizeEntities_OfTextOutsideAscii_SendsIt()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("EntityRecognition", Entities));

        await stub.Client().RecognizeEntitiesAsync("Perché «no» 😀");

        using var body = System.Text.Json.JsonDocument.Parse(stub.Request.Body);
        Assert.Equal("Perché «no» 😀", body.RootElement.GetProperty("analysisInput").GetProperty("documents")[0].GetProperty("text").GetString());
    }
}
