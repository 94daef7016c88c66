using System.Text.Json;
using NewsletterFns.Contracts;
using NewsletterFns.Testing;

namespace NewsletterFns.Pipeline.Tests;

public sealed class PoisonReporterTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Poison = """
        {"Type":"BlobTrigger","FunctionId":"Host.Functions.ProcessArticle","BlobType":"BlockBlob","ContainerName":"incoming","BlobName":"città/à #1.txt","ETag":"\"0x8DABC\""}
        """;

    [Fact]
    public async Task ReportAsync_HostMessage_IsAFailureThatMayPass()
    {
        using var host = new PipelineHost(azurite, settings: new() { ["Newsletter:MaxAttempts"] = "7" });

        await host.Get<PoisonReporter>().ReportAsync(Poison);

        var failure = Assert.Single(await host.FailuresAsync());
        Assert.Equal(EventType.ArticleFailed, failure.Type);
        Assert.Equal(FailureCode.AttemptsExhausted, failure.Data.Code);
        Assert.False(failure.Data.Permanent);
        Assert.Equal(7, failure.Data.Attempts);
        Assert.Equal(new BlobReference("incoming", "città/à #1.txt", "0x8DABC"), failure.Data.Blob);
    }

    [Fact]
    public async Task ReportAsync_Twice_RepeatsTheId()
    {
        using var host = new PipelineHost(azurite);

        await host.Get<PoisonReporter>().ReportAsync(Poison);
        await host.Get<PoisonReporter>().ReportAsync(Poison);

        Assert.Single((await host.FailuresAsync()).Select(failure => failure.Id).Distinct());
    }

    [Fact]
    public async Task ReportRetryAsync_PutOffFile_IsAFailureThatMayPass()
    {
        using var host = new PipelineHost(azurite);
        var blob = new BlobReference("incoming", "città/à #1.txt", "0x8DABC");

        await host.Get<PoisonReporter>().ReportRetryAsync(new RetryRequest(blob, 3).ToMessage().ToString());

        var failure = Assert.Single(await host.FailuresAsync());
        Assert.Equal(FailureCode.AttemptsExhausted, failure.Data.Code);
        Assert.False(failure.Data.Permanent);
        Assert.Equal(blob, failure.Data.Blob);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("""{"ContainerName":"incoming"}""")]
    public async Task ReportAsync_AnotherMessage_Throws(string message)
    {
        using var host = new PipelineHost(azurite);

        await Assert.ThrowsAnyAsync<JsonException>(() => host.Get<PoisonReporter>().ReportAsync(message));

        Assert.Empty(await host.FailuresAsync());
    }
}
