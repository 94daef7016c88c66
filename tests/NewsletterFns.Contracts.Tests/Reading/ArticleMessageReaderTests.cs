using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using NewsletterFns.Testing;

namespace NewsletterFns.Contracts.Tests;

public sealed class ArticleMessageReaderTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public void ReadSummarized_PlainBody_GivesTheMessageBack()
    {
        var message = TestMessages.Summarized();

        var read = ArticleMessageReader.ReadSummarized(BinaryData.FromBytes(MessageJson.Serialize(message)));

        Assert.Equal(MessageJson.Serialize(message), MessageJson.Serialize(read));
    }

    [Fact]
    public void ReadFailed_Base64Body_GivesTheMessageBack()
    {
        var message = TestMessages.Failed();

        var read = ArticleMessageReader.ReadFailed(BinaryData.FromString(Convert.ToBase64String(MessageJson.Serialize(message))));

        Assert.Equal(message, read);
    }

    [Fact]
    public void ReadType_AnyEvent_GivesItsType() =>
        Assert.Equal(EventType.ArticleFailed, ArticleMessageReader.ReadType(BinaryData.FromBytes(MessageJson.Serialize(TestMessages.Failed()))));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("hello")]
    [InlineData("")]
    public void ReadType_NoEvent_Throws(string body) => Assert.ThrowsAny<JsonException>(() => ArticleMessageReader.ReadType(BinaryData.FromString(body)));

    [Fact]
    public void ReadSummarized_AnotherType_Throws()
    {
        var body = BinaryData.FromBytes(MessageJson.Serialize(TestMessages.Failed()));

        Assert.Throws<JsonException>(() => ArticleMessageReader.ReadSummarized(body));
    }

    [Fact]
    public async Task ReadResultAsync_StoredResult_IsRead()
    {
        var service = new BlobServiceClient(azurite.ConnectionString);
        var message = TestMessages.Summarized();
        var container = $"results-{Guid.NewGuid():N}";
        message = message with { Data = message.Data with { Result = $"{container}/{TestMessages.ArticleId}.json" } };
        var data = message.Data;
        var result = new ArticleResult { Article = data.Article, Summary = data.Summary, Provenance = data.Provenance, Result = data.Result, Text = "Il testo, tutto." };
        await service.CreateBlobContainerAsync(container);
        await service.GetBlobContainerClient(container).UploadBlobAsync($"{TestMessages.ArticleId}.json", BinaryData.FromBytes(MessageJson.Serialize(result)));

        var read = await new ArticleMessageReader(service).ReadResultAsync(message);

        Assert.Equal("Il testo, tutto.", read.Text);
        Assert.Equal(data.Article, read.Article);
    }

    [Fact]
    public async Task ReadResultAsync_DeletedResult_ThrowsNotFound()
    {
        var message = TestMessages.Summarized();

        var e = await Assert.ThrowsAsync<RequestFailedException>(() => new ArticleMessageReader(new BlobServiceClient(azurite.ConnectionString)).ReadResultAsync(message));

        Assert.Equal(404, e.Status);
    }
}
