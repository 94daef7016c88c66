using NewsletterFns.Contracts;
using NewsletterFns.Language.Emulator;
using NewsletterFns.Testing;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>The whole system with Azure AI Language, in good days and bad.</summary>
public sealed class LanguageServiceTests
{
    private static readonly string[] OfTheService = ["languageDetection", "entities", "keyPhrases", "summary"];

    [Fact]
    public async Task Process_SeedAndDigest_AnswersAreThoseOfTheEngine()
    {
        string[] inputs = [Fixtures.Path("seed"), Fixtures.Path("it-mailchimp-digest.eml")];

        var embedded = await ProcessAsync("embedded", inputs);
        var service = await ProcessAsync("emulator", inputs);

        Assert.True(embedded.Count > 2);
        Assert.Equal(embedded.Keys.Order(), service.Keys.Order());
        foreach (var (id, own) in embedded)
        {
            var over = service[id];
            Assert.Equal(own.Article.Language.Code, over.Article.Language.Code);
            Assert.Equal(own.Summary.Sentences, over.Summary.Sentences);
            Assert.Equal(own.KeyPhrases.Select(phrase => (phrase.Text, phrase.Offset)), over.KeyPhrases.Select(phrase => (phrase.Text, phrase.Offset)));
            Assert.Equal(own.Entities.Select(Describe), over.Entities.Select(Describe));
            Assert.All(OfTheService, feature => Assert.Equal("azure", over.Provenance.Features[feature].Provider));
            Assert.All(OfTheService, feature => Assert.True(over.Usage[feature] > 0));
        }
    }

    [Fact]
    public async Task Process_ServiceBusy_DeliversAllWithFewCallsTooMany()
    {
        const int Articles = 60;
        await using var run = await ServiceRun.CreateAsync(new LanguageEmulatorOptions { Faults = [new(429, 0.3), new(503, 0.1)], RetryAfter = TimeSpan.Zero });
        run.Start(Articles);

        var events = await run.EndAsync();

        Assert.True(run.Command.ExitCode == 0, run.Command.Errors);
        Assert.Equal(Articles, events.Summaries().Select(message => message.Id).Distinct().Count());
        Assert.Empty(events.Failures());
        Assert.All(events.Summaries(), message => Assert.All(OfTheService, feature => Assert.Equal("azure", message.Data.Provenance.Features[feature].Provider)));
        // Two calls an article are the least, polls apart.
        Assert.InRange(run.Service.Calls.TotalWithoutPolls, 2 * Articles, (int)(2.2 * 2 * Articles));
    }

    [Fact]
    public async Task Process_ServiceAwayAndBack_EveryArticleIsComplete()
    {
        await using var run = await ServiceRun.CreateAsync();
        await run.Service.PauseAsync();
        run.Start(5, new() { ["Language__MaxWaitSeconds"] = "0" });
        await Eventually.BecomesAsync(() => run.Command.Errors.Contains("follows in", StringComparison.Ordinal), "a file put off");

        await run.Service.ResumeAsync();
        var events = await run.EndAsync();

        Assert.True(run.Command.ExitCode == 0, run.Command.Errors);
        Assert.Equal(5, events.Summaries().Select(message => message.Id).Distinct().Count());
        Assert.Empty(events.Failures());
        Assert.All(events.Summaries(), message => Assert.Equal("azure", message.Data.Provenance.Features["summary"].Provider));
    }

    [Fact]
    public async Task Process_ServiceAwayAndEmbeddedAllowed_SaysWhoDidWhat()
    {
        await using var run = await ServiceRun.CreateAsync();
        await run.Service.PauseAsync();
        run.Start(5, new() { ["Language__MaxWaitSeconds"] = "0", ["Language__OnUnavailable"] = "Embedded" });

        var events = await run.EndAsync();

        Assert.True(run.Command.ExitCode == 0, run.Command.Errors);
        Assert.Equal(5, events.Summaries().Select(message => message.Id).Distinct().Count());
        Assert.All(events.Summaries(), message => Assert.All(OfTheService, feature => Assert.Equal("embedded", message.Data.Provenance.Features[feature].Provider)));
        Assert.All(events.Summaries(), message => Assert.Contains(message.Data.Provenance.Warnings, warning => warning.Contains("did not answer in time", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("embedded")]
    [InlineData("emulator")]
    public async Task Process_RedactPii_LeavesNoneInTheMessage(string language)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("article.txt"), Fixtures.Article(3) + "\nPer prenotare una visita basta scrivere a biblioteca@example.org, dice la direttrice. Le donazioni vanno sul conto IT60X0542811101000000123456.\n");
        await using var command = RunningProgram.StartCommand(
            ["process", folder.File("article.txt"), "--json", folder.File("out.json"), "--language", language], new Dictionary<string, string> { ["Output__RedactPii"] = "true" });
        await command.WaitForExitAsync(TimeSpan.FromMinutes(3));

        Assert.True(command.ExitCode == 0, command.Errors);
        var message = Assert.Single(Events.Read(folder.File("out.json")));
        Assert.DoesNotContain("biblioteca@example.org", message.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("IT60X0542811101000000123456", message.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("**********", message.ToJsonString(), StringComparison.Ordinal);
        Assert.NotNull(message["data"]!["provenance"]!["features"]!["pii"]);
    }

    private static async Task<Dictionary<string, ArticleSummarized>> ProcessAsync(string language, string[] inputs)
    {
        using var folder = new TemporaryFolder();
        await using var command = await RunningProgram.RunCommandAsync(["process", .. inputs, "--json", folder.File("out.json"), "--language", language]);
        Assert.True(command.ExitCode == 0, command.Errors);
        return Events.Read(folder.File("out.json")).Summaries().DistinctBy(message => message.Id).ToDictionary(message => message.Data.Article.Id, message => message.Data);
    }

    private static string Describe(ArticleEntity entity) =>
        $"{entity.Name} {entity.Category}/{entity.Subcategory}: {string.Join(", ", entity.Mentions.Select(mention => $"{mention.Text} {mention.Offset}+{mention.Length}"))}";
}
