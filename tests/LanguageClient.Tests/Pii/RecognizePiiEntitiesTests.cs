using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Pii;

public sealed class RecognizePiiEntitiesTests
{
    private const string Entities = """
        {"redactedText":"Call **************.","id":"0","entities":[{"text":"+39 02 555 0100","category":"PhoneNumber","subcategory":"Mobile","offset":5,"length":15,"confidenceScore":0.8}],"warnings":[]}
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecognizePiiEntities_WithFilters_SendsThemAndReadsTheRedactedText(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("PiiEntityRecognition", Entities));
        var client = stub.Client();
        var options = new RecognizePiiEntitiesOptions
        {
            DomainFilter = PiiEntityDomain.ProtectedHealthInformation,
            CategoriesFilter = { PiiEntityCategory.Organization, PiiEntityCategory.UsukPassportNumber, "Made Up" },
            ModelVersion = "latest",
        };

        var response = async ? await client.RecognizePiiEntitiesAsync("Call.", "it", options) : client.RecognizePiiEntities("Call.", "it", options);

        Assert.Equal(
            """{"analysisInput":{"documents":[{"id":"0","text":"Call.","language":"it"}]},"parameters":{"domain":"phi","piiCategories":["Organization","USUKPassportNumber","Made Up"],"stringIndexType":"Utf16CodeUnit","modelVersion":"latest"},"kind":"PiiEntityRecognition"}""",
            stub.Request.Body);
        Assert.Equal("Call **************.", response.Value.RedactedText);
        var entity = Assert.Single(response.Value);
        Assert.Equal(
            ("+39 02 555 0100", PiiEntityCategory.PhoneNumber, "Mobile", 5, 15, 0.8),
            (entity.Text, entity.Category, entity.SubCategory, entity.Offset, entity.Length, entity.ConfidenceScore));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task RecognizePiiEntitiesBatch_WithoutFilters_SendsNone(bool async, bool texts)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("PiiEntityRecognition", Entities, Answers.EmptyDocument));
        var client = stub.Client();
        TextDocumentInput[] inputs = [new("0", "x"), new("1", "")];
        string[] strings = ["x", ""];

        var response = (async, texts) switch
        {
            (true, true) => await client.RecognizePiiEntitiesBatchAsync(strings),
            (true, false) => await client.RecognizePiiEntitiesBatchAsync(inputs),
            (false, true) => client.RecognizePiiEntitiesBatch(strings),
            (false, false) => client.RecognizePiiEntitiesBatch(inputs),
        };

        Assert.Equal(
            """{"analysisInput":{"documents":[{"id":"0","text":"x","language":"en"},{"id":"1","text":"","language":"en"}]},"parameters":{"stringIndexType":"Utf16CodeUnit"},"kind":"PiiEntityRecognition"}""",
            stub.Request.Body);
        Assert.Equal("Call **************.", response.Value[0].Entities.RedactedText);
        Assert.Throws<InvalidOperationException>(() => response.Value[1].Entities);
    }
}
