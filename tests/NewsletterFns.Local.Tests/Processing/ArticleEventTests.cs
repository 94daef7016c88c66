using System.Text;
using NewsletterFns.Contracts;
using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Tests.Processing;

public sealed class ArticleEventTests
{
    [Fact]
    public void TryRead_Base64_IsRead()
    {
        var bytes = MessageJson.Serialize(Events.Summary("à b.txt"));

        var read = ArticleEvent.TryRead(BinaryData.FromString(Convert.ToBase64String(bytes)));

        Assert.Equal("à b.txt", read!.Summary!.Article.Blob.Name);
        Assert.Equal(Encoding.UTF8.GetString(bytes), read.Json.GetRawText());
    }

    [Fact]
    public void TryRead_PlainFailure_IsRead() =>
        Assert.Equal("empty", ArticleEvent.TryRead(BinaryData.FromBytes(MessageJson.Serialize(Events.Failure("a.txt"))))!.Failure!.Code);

    [Theory]
    [InlineData("")]
    [InlineData("hello, world")]
    [InlineData("aGVsbG8=")]
    [InlineData("[]")]
    [InlineData("""{ "type": "com.example.other", "data": {} }""")]
    [InlineData("""{ "type": "newsletter.article.failed.v1", "data": 1 }""")]
    public void TryRead_NoneOfOurs_GivesNothing(string body) => Assert.Null(ArticleEvent.TryRead(BinaryData.FromString(body)));
}
