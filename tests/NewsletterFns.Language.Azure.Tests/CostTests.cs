using NewsletterFns.Language.Emulator;

namespace NewsletterFns.Language.Azure.Tests;

public sealed class CostTests
{
    [Fact]
    public async Task AnalyzeAsync_10000Characters_IsTwoRequests()
    {
        await using var host = await ServiceHost.StartAsync();

        await host.AnalyzeAsync(Texts.Long(10_000));

        Assert.Equal(2, host.Calls.TotalWithoutPolls);
        Assert.Equal(1, host.Calls.Count(EmulatedOperation.Analyze, "LanguageDetection"));
        Assert.Equal(1, host.Calls.Count(EmulatedOperation.SubmitJob));
    }

    [Fact]
    public async Task AnalyzeAsync_DigestOfTenInTwoLanguages_IsThreeRequests()
    {
        await using var host = await ServiceHost.StartAsync();

        await host.Service.AnalyzeAsync([.. Enumerable.Range(0, 10).Select(i => new AnalysisDocument($"{i}", i % 2 == 0 ? Texts.Italian(i) : Texts.English))]);

        Assert.Equal(3, host.Calls.TotalWithoutPolls);
    }

    [Fact]
    public async Task AnalyzeAsync_LanguageGiven_IsNotAsked()
    {
        await using var host = await ServiceHost.StartAsync();

        await host.Service.AnalyzeAsync([new AnalysisDocument("1", Texts.Italian(1)) { Language = "it" }]);

        Assert.Equal(1, host.Calls.TotalWithoutPolls);
    }

    [Fact]
    public async Task AnalyzeAsync_TextRecords_AreCountedPerFeature()
    {
        await using var host = await ServiceHost.StartAsync();
        var text = Texts.Long(2_400)[..2_400];

        var analysis = await host.AnalyzeAsync(text);

        var summary = analysis.Summary.Sum(sentence => sentence.Length);
        Assert.Equal(
            [(LanguageFeature.LanguageDetection, 3), (LanguageFeature.Entities, 3), (LanguageFeature.KeyPhrases, 3), (LanguageFeature.Summary, (2_400 + summary + 999) / 1_000)],
            analysis.Provenance.Features.Select(feature => (feature.Feature, feature.TextRecords)));
    }

    [Fact]
    public async Task AnalyzeAsync_LimitOfTextRecords_LeavesTheRestToTheEmbeddedEngine()
    {
        await using var host = await ServiceHost.StartAsync(new(ServiceHost.AllAzure) { ["Language:MaxTextRecordsPerArticle"] = "7" });

        var analysis = await host.AnalyzeAsync(Texts.Long(2_400)[..2_400]);

        Assert.Equal(
            [("LanguageDetection", "azure"), ("Entities", "azure"), ("KeyPhrases", "embedded"), ("Summary", "embedded")],
            analysis.Provenance.Features.Where(feature => feature.Feature != LanguageFeature.LinkedEntities).Select(feature => (feature.Feature.ToString(), feature.Provider)));
        Assert.Equal(6, analysis.Provenance.Features.Sum(feature => feature.TextRecords));
        Assert.Contains(analysis.Provenance.Warnings, warning => warning.Contains("Language__MaxTextRecordsPerArticle", StringComparison.Ordinal) && warning.Contains("KeyPhrases, Summary", StringComparison.Ordinal));
        Assert.NotEmpty(analysis.Summary);
    }

    [Fact]
    public async Task AnalyzeAsync_LanguageWithoutAFeature_IsNotAskedForIt()
    {
        await using var host = await ServiceHost.StartAsync();

        var analysis = await host.AnalyzeAsync(Texts.Italian(1));

        var skipped = Assert.Single(analysis.Provenance.Skipped);
        Assert.Equal(LanguageFeature.LinkedEntities, skipped.Feature);
        Assert.Null(skipped.Fault);
        Assert.Contains("'it'", skipped.Reason, StringComparison.Ordinal);
    }
}
