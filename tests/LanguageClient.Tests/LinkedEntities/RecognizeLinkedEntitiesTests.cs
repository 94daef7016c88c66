using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.LinkedEntities;

public sealed class RecognizeLinkedEntitiesTests
{
    private const string Linked = """
        {"id":"0","entities":[{"bingId":"a093e9b9-90f5-a3d5-c4b8-5855e1b01f85","name":"Microsoft","matches":[
        {"text":"Microsoft","offset":0,"length":9,"confidenceScore":0.48},{"text":"MSFT","offset":30,"length":4,"confidenceScore":0.2}],
        "language":"en","id":"Microsoft","url":"https://en.wikipedia.org/wiki/Microsoft","dataSource":"Wikipedia"}],"warnings":[]}
        """;

    private const string Body = """{"analysisInput":{"documents":[{"id":"0","text":"Microsoft","language":"en"}]},"parameters":{"stringIndexType":"Utf16CodeUnit"},"kind":"EntityLinking"}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecognizeLinkedEntities_OfADocument_ReadsTheEntities(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("EntityLinking", Linked));
        var client = stub.Client();

        var response = async ? await client.RecognizeLinkedEntitiesAsync("Microsoft") : client.RecognizeLinkedEntities("Microsoft");

        Assert.Equal(Body, stub.Request.Body);
        AssertLinked(Assert.Single(response.Value));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task RecognizeLinkedEntitiesBatch_OfDocuments_ReadsTheEntities(bool async, bool texts)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("EntityLinking", Linked, Answers.EmptyDocument));
        var client = stub.Client();
        TextDocumentInput[] inputs = [new("0", "Microsoft"), new("1", "")];
        string[] strings = ["Microsoft", ""];

        var response = (async, texts) switch
        {
            (true, true) => await client.RecognizeLinkedEntitiesBatchAsync(strings),
            (true, false) => await client.RecognizeLinkedEntitiesBatchAsync(inputs),
            (false, true) => client.RecognizeLinkedEntitiesBatch(strings),
            (false, false) => client.RecognizeLinkedEntitiesBatch(inputs),
        };

        Assert.Equal(Body.Replace("}]}", """},{"id":"1","text":"","language":"en"}]}""", StringComparison.Ordinal), stub.Request.Body);
        AssertLinked(Assert.Single(response.Value[0].Entities));
        Assert.Throws<InvalidOperationException>(() => response.Value[1].Entities);
    }

    private static void AssertLinked(LinkedEntity entity)
    {
        Assert.Equal(
            ("Microsoft", "Microsoft", "en", "Wikipedia", new Uri("https://en.wikipedia.org/wiki/Microsoft"), "a093e9b9-90f5-a3d5-c4b8-5855e1b01f85"),
            (entity.Name, entity.DataSourceEntityId, entity.Language, entity.DataSource, entity.Url, entity.BingEntitySearchApiId));
        Assert.Equal(
            [("Microsoft", 0, 9, 0.48), ("MSFT", 30, 4, 0.2)],
            entity.Matches.Select(match => (match.Text, match.Offset, match.Length, match.ConfidenceScore)));
    }
}
