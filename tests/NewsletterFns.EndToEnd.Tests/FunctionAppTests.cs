using System.Text;
using NewsletterFns.Contracts;
using NewsletterFns.Testing;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>The function app alone, as it is deployed.</summary>
public sealed class FunctionAppTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly string[] PersonalData = ["biblioteca@example.org", "011 555 0199", "IT60X0542811101000000123456"];

    [Fact]
    public async Task Run_PoisonedRetry_IsAFailureThatMayPass()
    {
        var run = new FunctionAppRun(azurite);
        await run.PrepareAsync();
        await using var app = run.Start(azurite.BlobEndpoint, azurite.QueueEndpoint, new() { ["AzureWebJobs.ReportPoisonedRetry.Disabled"] = "false" });

        await run.SendAsync("article-retries-poison", """{"blob":{"container":"incoming","name":"città/à #1.txt","etag":"0x8DABC"},"retries":3}""");
        await Eventually.BecomesAsync(async () => (await run.FailuresAsync()).Count > 0, "the failure");

        var failure = Assert.Single(await run.FailuresAsync()).Data;
        Assert.Equal(FailureCode.AttemptsExhausted, failure.Code);
        Assert.False(failure.Permanent);
        Assert.Equal("città/à #1.txt", failure.Blob.Name);
        Assert.Empty(await run.MessagesAsync());
    }

    [Fact]
    public async Task Run_RedactPii_LeavesNoneInMessageAndResult()
    {
        var run = new FunctionAppRun(azurite);
        await run.PrepareAsync();
        await run.DropAsync("a.txt", $"{Fixtures.Article(3)}\nPer prenotare: {PersonalData[0]} oppure 🎈 {PersonalData[1]}. Le donazioni vanno sul conto {PersonalData[2]}, dice la direttrice.\n");
        await using var app = run.Start(azurite.BlobEndpoint, azurite.QueueEndpoint, new() { ["Output__RedactPii"] = "true" });

        await Eventually.BecomesAsync(async () => (await run.MessagesAsync()).Count > 0, "the message");

        var message = Assert.Single(await run.MessagesAsync());
        var result = await run.ResultAsync(message);
        var texts = new[] { MessageJson.Serialize(message), MessageJson.Serialize(result) }.Select(json => Encoding.UTF8.GetString(json)).ToList();
        Assert.All(PersonalData, data =>
        {
            Assert.Contains(new string('*', data.Length), result.Text, StringComparison.Ordinal);
            Assert.All(texts, text => Assert.DoesNotContain(data, text, StringComparison.OrdinalIgnoreCase));
        });
        Assert.All(message.Data.Entities.SelectMany(entity => entity.Mentions), mention => Assert.Equal(mention.Text, result.Text.Substring(mention.Offset, mention.Length)));
        Assert.All(message.Data.KeyPhrases, phrase => Assert.Equal(phrase.Text, result.Text.Substring(phrase.Offset, phrase.Length)));
        Assert.All(message.Data.Summary.Sentences, sentence => Assert.Equal(sentence.Text, result.Text.Substring(sentence.Offset, sentence.Length)));
    }
}
