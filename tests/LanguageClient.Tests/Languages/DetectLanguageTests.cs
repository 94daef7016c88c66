using Azure;
using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Languages;

public sealed class DetectLanguageTests
{
    private const string Italian = """{"id":"0","detectedLanguage":{"name":"Italian","iso6391Name":"it","confidenceScore":0.97},"warnings":[]}""";
    private const string English = """{"id":"2","detectedLanguage":{"name":"English","iso6391Name":"en","confidenceScore":1.0},"warnings":[{"code":"LongWordsInDocument","message":"Words are long."}]}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetectLanguage_OfADocument_SendsTheHintAndReadsTheLanguage(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("LanguageDetection", Italian));
        var client = stub.Client();

        var response = async ? await client.DetectLanguageAsync("Buongiorno.", "it") : client.DetectLanguage("Buongiorno.", "it");

        Assert.Equal("POST /language/:analyze-text?api-version=2023-04-01&showStats=false", stub.Request.ToString());
        Assert.Equal(
            """{"analysisInput":{"documents":[{"id":"0","text":"Buongiorno.","countryHint":"it"}]},"parameters":{},"kind":"LanguageDetection"}""",
            stub.Request.Body);
        Assert.Equal(("Italian", "it", 0.97), (response.Value.Name, response.Value.Iso6391Name, response.Value.ConfidenceScore));
        Assert.Empty(response.Value.Warnings);
        Assert.Equal(200, response.GetRawResponse().Status);
    }

    [Fact]
    public async Task DetectLanguage_WithoutAHint_SendsTheDefaultOne()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("LanguageDetection", Italian));

        await stub.Client().DetectLanguageAsync("Buongiorno.");

        Assert.Contains("\"countryHint\":\"us\"", stub.Request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DetectLanguage_WithTheDefaultHintNone_SendsAnEmptyOne()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("LanguageDetection", Italian));

        await stub.Client(options => options.DefaultCountryHint = DetectLanguageInput.None).DetectLanguageAsync("Buongiorno.");

        Assert.Contains("\"countryHint\":\"\"", stub.Request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DetectLanguage_OfARefusedDocument_ThrowsWithStatus200AndItsCode()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("LanguageDetection", "", Answers.EmptyDocument));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().DetectLanguageAsync(" "));

        Assert.Equal((200, "InvalidDocument"), (exception.Status, exception.ErrorCode));
        Assert.Contains("Document text is empty.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetectLanguageBatch_OfInputs_SendsEachHintAndReadsInTheirOrder(bool async)
    {
        var body = Answers.Results(
            "LanguageDetection",
            $"{English},{Italian}",
            Answers.EmptyDocument,
            ""","statistics":{"documentsCount":3,"validDocumentsCount":2,"erroneousDocumentsCount":1,"transactionsCount":2}""");
        await using var stub = await ServiceStub.StartAsync(body);
        var client = stub.Client();
        DetectLanguageInput[] documents =
        [
            new("0", "Buongiorno.") { CountryHint = "it" },
            new("1", "") { CountryHint = DetectLanguageInput.None },
            new("2", "Good morning."),
        ];
        var options = new TextAnalyticsRequestOptions { IncludeStatistics = true, ModelVersion = "2022-10-01", DisableServiceLogs = true };

        var response = async ? await client.DetectLanguageBatchAsync(documents, options) : client.DetectLanguageBatch(documents, options);

        Assert.Equal("/language/:analyze-text?api-version=2023-04-01&showStats=true", stub.Request.Target);
        Assert.Equal(
            """{"analysisInput":{"documents":[{"id":"0","text":"Buongiorno.","countryHint":"it"},{"id":"1","text":"","countryHint":""},{"id":"2","text":"Good morning.","countryHint":"us"}]},"parameters":{"modelVersion":"2022-10-01","loggingOptOut":true},"kind":"LanguageDetection"}""",
            stub.Request.Body);
        var results = response.Value;
        Assert.Equal(["0", "1", "2"], results.Select(result => result.Id));
        Assert.Equal([false, true, false], results.Select(result => result.HasError));
        Assert.Equal("it", results[0].PrimaryLanguage.Iso6391Name);
        Assert.Equal(TextAnalyticsErrorCode.InvalidDocument, results[1].Error.ErrorCode);
        var exception = Assert.Throws<InvalidOperationException>(() => results[1].PrimaryLanguage);
        Assert.Equal("Cannot access result for document 1, due to error InvalidDocument: Document text is empty.", exception.Message);
        var warning = Assert.Single(results[2].PrimaryLanguage.Warnings);
        Assert.Equal((TextAnalyticsWarningCode.LongWordsInDocument, "Words are long."), ((string)warning.WarningCode, warning.Message));
        Assert.Equal("2023-02-01", results.ModelVersion);
        Assert.Equal(
            (3, 2, 1, 2L),
            (results.Statistics!.DocumentCount, results.Statistics.ValidDocumentCount, results.Statistics.InvalidDocumentCount, results.Statistics.TransactionCount));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetectLanguageBatch_OfTexts_NumbersThem(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("LanguageDetection", Italian));
        var client = stub.Client();

        var results = async ? await client.DetectLanguageBatchAsync(["a", "b"], "it") : client.DetectLanguageBatch(["a", "b"], "it");

        Assert.Contains(
            """[{"id":"0","text":"a","countryHint":"it"},{"id":"1","text":"b","countryHint":"it"}]""",
            stub.Request.Body,
            StringComparison.Ordinal);
        Assert.Null(results.Value.Statistics);
    }
}
