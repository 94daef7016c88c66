using System.Text.Json;
using System.Text;
using Azure.Storage.Blobs.Models;
using NewsletterFns.Contracts;
using NewsletterFns.Language;
using NewsletterFns.Testing;

namespace NewsletterFns.Pipeline.Tests;

public sealed class ArticleProcessorTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Article = """
        Il ponte di Genova riapre al traffico

        Il ponte sul Polcevera è stato riaperto oggi a Genova. Il sindaco Marco Bucci ha ringraziato gli operai che hanno lavorato per due anni.
        La ricostruzione è costata 200 milioni di euro. Marco Bucci ha detto che la città non dimentica le vittime.
        """;

    [Fact]
    public async Task ProcessAsync_Article_StoresItsResultAndSendsOneMessage()
    {
        using var host = new PipelineHost(azurite);
        var blob = await host.DropAsync("ponte.txt", BinaryData.FromString(Article));
        BlobProperties properties = await blob.GetPropertiesAsync();

        await host.Processor.ProcessAsync(blob.Name);

        var message = Assert.Single(await host.SummariesAsync());
        var data = message.Data;
        var result = await host.ResultAsync(message);
        Assert.Equal(EventType.ArticleSummarized, message.Type);
        Assert.Equal("ponte.txt", message.Subject);
        Assert.Equal(host.Time.GetUtcNow(), message.Time);
        Assert.Equal(new BlobReference(host.Storage.Incoming.Name, "ponte.txt", properties.ETag.ToString().Trim('"')), data.Article.Blob);
        Assert.Equal($"{data.Article.Id}-{data.Provenance.EngineVersion}", message.Id);
        Assert.Equal($"{host.Storage.Results.Name}/{data.Article.Id}.json", data.Result);
        Assert.Equal("it", data.Article.Language.Code);
        Assert.Equal((1, 1), (data.Article.Position, data.Article.Count));
        Assert.Equal(WordCounter.Count(result.Text), data.Article.WordCount);
        Assert.Contains("Polcevera", result.Text, StringComparison.Ordinal);
        Assert.All(data.Summary.Sentences, sentence => Assert.Equal(sentence.Text, result.Text.Substring(sentence.Offset, sentence.Length)));
        Assert.All(data.Entities.SelectMany(entity => entity.Mentions), mention => Assert.Equal(mention.Text, result.Text.Substring(mention.Offset, mention.Length)));
        Assert.NotEmpty(data.Summary.Sentences);
        Assert.NotEmpty(data.KeyPhrases);
        Assert.Contains(data.Entities, entity => entity is { Name: "Marco Bucci", Category: "Person" });
        Assert.Empty(await host.FailuresAsync());
    }

    [Fact]
    public async Task ProcessAsync_SameBlobAgain_RepeatsTheId()
    {
        using var host = new PipelineHost(azurite);
        var blob = await host.DropAsync("ponte.txt", BinaryData.FromString(Article));

        await host.Processor.ProcessAsync(blob.Name);
        await host.Processor.ProcessAsync(blob.Name);

        var messages = await host.SummariesAsync();
        Assert.Equal(2, messages.Count);
        Assert.Equal(messages[0].Id, messages[1].Id);
    }

    [Fact]
    public async Task ProcessAsync_SameArticleInAnotherEncodingAndName_HasTheSameId()
    {
        using var host = new PipelineHost(azurite);
        await host.Processor.ProcessAsync((await host.DropAsync("a.txt", BinaryData.FromString(Article))).Name);
        await host.Processor.ProcessAsync((await host.DropAsync("b.txt", BinaryData.FromBytes(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Article)).ToArray()))).Name);

        var messages = await host.SummariesAsync();

        Assert.Equal(["a.txt", "b.txt"], messages.Select(message => message.Data.Article.Blob.Name).Order());
        Assert.Single(messages.Select(message => message.Id).Distinct());
    }

    [Fact]
    public async Task ProcessAsync_EmptyBlob_IsOnePermanentFailure()
    {
        using var host = new PipelineHost(azurite);
        var blob = await host.DropAsync("vuoto.txt", BinaryData.FromString(" \r\n\t"));

        await host.Processor.ProcessAsync(blob.Name);

        var failure = Assert.Single(await host.FailuresAsync());
        Assert.Equal(FailureCode.Empty, failure.Data.Code);
        Assert.True(failure.Data.Permanent);
        Assert.Equal(1, failure.Data.Attempts);
        Assert.Equal("vuoto.txt", failure.Data.Blob.Name);
        Assert.EndsWith(".", failure.Data.Reason, StringComparison.Ordinal);
        Assert.Empty(await host.SummariesAsync());
    }

    [Fact]
    public async Task ProcessAsync_BlobOverTheLimit_IsReportedWithoutReadingIt()
    {
        using var host = new PipelineHost(azurite, settings: new() { ["Newsletter:MaxBlobBytes"] = "1000" });
        var blob = await host.DropAsync("lungo.txt", BinaryData.FromString(new string('a', 1001)));

        await host.Processor.ProcessAsync(blob.Name);

        var failure = Assert.Single(await host.FailuresAsync());
        Assert.Equal(FailureCode.TooLarge, failure.Data.Code);
        Assert.Contains("Newsletter__MaxBlobBytes", failure.Data.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProcessAsync_BlobLargerThanTheShareOfMemory_IsStillProcessed()
    {
        using var host = new PipelineHost(azurite, settings: new() { ["Newsletter:MaxBytesInWork"] = "100" });
        var first = await host.DropAsync("a.txt", BinaryData.FromString(Article));
        var second = await host.DropAsync("b.txt", BinaryData.FromString(Article + "\nUn'altra riga per un altro articolo."));

        await Task.WhenAll(host.Processor.ProcessAsync(first.Name), host.Processor.ProcessAsync(second.Name));

        Assert.Equal(2, (await host.SummariesAsync()).Count);
    }

    [Fact]
    public async Task ProcessAsync_DeletedBlob_DoesNothing()
    {
        using var host = new PipelineHost(azurite);
        var blob = await host.DropAsync("via.txt", BinaryData.FromString(Article));
        await blob.DeleteAsync();

        await host.Processor.ProcessAsync(blob.Name);

        Assert.Empty(await host.SummariesAsync());
        Assert.Empty(await host.FailuresAsync());
    }

    [Fact]
    public async Task ProcessAsync_LanguageServiceAway_PutsTheFileOff()
    {
        using var host = new PipelineHost(azurite, new UnavailableLanguageService(int.MaxValue));
        var blob = await host.DropAsync("ponte/à #1.txt", BinaryData.FromString(Article));

        await host.Processor.ProcessAsync(blob.Name);

        var put = Assert.Single(host.PutOff);
        Assert.Equal(new BlobReference(blob.BlobContainerName, blob.Name, (await blob.GetPropertiesAsync()).Value.ETag.ToString().Trim('"')), put.Request.Blob);
        Assert.Equal(1, put.Request.Retries);
        Assert.InRange(put.Delay.TotalSeconds, 2, 4);
        Assert.Equal(-1, put.TimeToLive);
        Assert.Empty(await host.SummariesAsync());
        Assert.Empty(await host.FailuresAsync());
    }

    [Fact]
    public async Task RetryAsync_ServiceStillAway_PutsTheFileOffAgainForLonger()
    {
        using var host = new PipelineHost(azurite, new UnavailableLanguageService(int.MaxValue));
        var blob = await host.DropAsync("ponte.txt", BinaryData.FromString(Article));

        await host.Processor.RetryAsync(new RetryRequest(new BlobReference(blob.BlobContainerName, blob.Name, null), 40).ToMessage().ToString());

        var put = Assert.Single(host.PutOff);
        Assert.Equal(41, put.Request.Retries);
        Assert.InRange(put.Delay.TotalSeconds, 300, 361);
        Assert.Empty(await host.FailuresAsync());
    }

    [Fact]
    public async Task RetryAsync_ServiceIsBack_SendsTheMessage()
    {
        using var host = new PipelineHost(azurite, new UnavailableLanguageService(1));
        var blob = await host.DropAsync("ponte.txt", BinaryData.FromString(Article));
        await host.Processor.ProcessAsync(blob.Name);

        await host.Processor.RetryAsync(Assert.Single(host.PutOff).Request.ToMessage().ToString());

        Assert.Equal(blob.Name, Assert.Single(await host.SummariesAsync()).Data.Article.Blob.Name);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"blob":{"container":"incoming","name":""},"retries":1}""")]
    public async Task RetryAsync_AnotherMessage_Throws(string message)
    {
        using var host = new PipelineHost(azurite);

        await Assert.ThrowsAnyAsync<JsonException>(() => host.Processor.RetryAsync(message));
    }

    [Theory]
    [InlineData("/slash-before.txt")]
    [InlineData("slash-after.txt/")]
    [InlineData("città/à #1 100%.txt")]
    public async Task ProcessAsync_OddName_IsThatBlob(string name)
    {
        using var host = new PipelineHost(azurite);
        await host.DropAsync(name, BinaryData.FromString(Article));

        await host.Processor.ProcessAsync(name);

        Assert.Equal(name, Assert.Single(await host.SummariesAsync()).Data.Article.Blob.Name);
    }

    [Fact]
    public async Task ProcessAsync_Cancelled_Throws()
    {
        using var host = new PipelineHost(azurite);
        var blob = await host.DropAsync("ponte.txt", BinaryData.FromString(Article));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Processor.ProcessAsync(blob.Name, cancelled.Token));
    }

    [Fact]
    public async Task ProcessAsync_Blob_IsNeverChanged()
    {
        using var host = new PipelineHost(azurite);
        var blob = await host.DropAsync("ponte.txt", BinaryData.FromString(Article));
        BlobProperties before = await blob.GetPropertiesAsync();

        await host.Processor.ProcessAsync(blob.Name);

        BlobProperties after = await blob.GetPropertiesAsync();
        Assert.Equal(before.ETag, after.ETag);
    }

    /// <summary>Throttled so many times, and then as short of words as can be.</summary>
    private sealed class UnavailableLanguageService(int times) : ILanguageService
    {
        private int _calls;

        public string Version => "away-1";

        public Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default) =>
            ++_calls <= times
                ? throw new LanguageServiceUnavailableException("The service is throttled.", TimeSpan.FromSeconds(3))
                : Task.FromResult<IReadOnlyList<DocumentAnalysis>>([.. documents.Select(document => new DocumentAnalysis(document.Id))]);
    }
}
