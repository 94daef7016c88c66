using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.KeyPhrases;

public sealed class ExtractKeyPhrasesTests
{
    private const string Phrases = """{"id":"0","keyPhrases":["Contoso","newsletter"],"warnings":[{"code":"DocumentTruncated","message":"Cut."}]}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ExtractKeyPhrases_OfADocument_SendsNoKindOfOffsetAndReadsThePhrases(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("KeyPhraseExtraction", Phrases));
        var client = stub.Client();

        var response = async ? await client.ExtractKeyPhrasesAsync("plain string document", "it") : client.ExtractKeyPhrases("plain string document", "it");

        Assert.Equal(
            """{"analysisInput":{"documents":[{"id":"0","text":"plain string document","language":"it"}]},"parameters":{},"kind":"KeyPhraseExtraction"}""",
            stub.Request.Body);
        Assert.Equal(["Contoso", "newsletter"], response.Value);
        Assert.Equal(TextAnalyticsWarningCode.DocumentTruncated, Assert.Single(response.Value.Warnings).WarningCode);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task ExtractKeyPhrasesBatch_OfDocuments_ReadsThePhrases(bool async, bool texts)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("KeyPhraseExtraction", Phrases, Answers.EmptyDocument));
        var client = stub.Client();
        TextDocumentInput[] inputs = [new("0", "x"), new("1", "")];
        string[] strings = ["x", ""];

        var response = (async, texts) switch
        {
            (true, true) => await client.ExtractKeyPhrasesBatchAsync(strings),
            (true, false) => await client.ExtractKeyPhrasesBatchAsync(inputs),
            (false, true) => client.ExtractKeyPhrasesBatch(strings),
            (false, false) => client.ExtractKeyPhrasesBatch(inputs),
        };

        Assert.Equal(["Contoso", "newsletter"], response.Value[0].KeyPhrases);
        Assert.Throws<InvalidOperationException>(() => response.Value[1].KeyPhrases);
    }
}
