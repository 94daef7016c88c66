using System.Diagnostics;
using NewsletterFns.Language.Emulator;

namespace NewsletterFns.Language.Azure.Tests;

public sealed class FaultTests
{
    private static readonly FaultRate[] Busy = [new(429, 0.3), new(503, 0.1)];

    [Fact]
    public async Task AnalyzeAsync_ServiceBusy_AnswersAllWithFewCallsTooMany()
    {
        await using var host = await ServiceHost.StartAsync(options: new LanguageEmulatorOptions { Faults = Busy, RetryAfter = TimeSpan.Zero });
        const int Articles = 60;

        var analyses = new DocumentAnalysis[Articles];
        await Parallel.ForAsync(0, Articles, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) => analyses[i] = await host.AnalyzeAsync(Texts.Italian(i)));

        Assert.All(analyses, analysis => Assert.Equal(3, analysis.Summary.Count));
        Assert.InRange(host.Calls.TotalWithoutPolls, Articles * 2, (int)(Articles * 2 * 2.2));
        Assert.InRange(host.Calls.Total, Articles * 3, (int)(Articles * 3 * 2.2));
        Assert.Equal(Articles, host.Calls.Count(EmulatedOperation.SubmitJob, status: 202));
    }

    [Fact]
    public async Task AnalyzeAsync_ServiceAway_EndsAsLater()
    {
        await using var host = await ServiceHost.StartAsync(new(ServiceHost.AllAzure) { ["Language:MaxWaitSeconds"] = "0" });
        await host.Emulators[0].PauseAsync();

        var later = await Assert.ThrowsAsync<LanguageServiceUnavailableException>(() => host.AnalyzeAsync(Texts.Italian(1)));

        Assert.InRange(later.RetryAfter!.Value, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task AnalyzeAsync_ServiceAwayForAMoment_WaitsAndGoesOn()
    {
        await using var host = await ServiceHost.StartAsync();
        await host.Emulators[0].PauseAsync();

        var analyzing = host.AnalyzeAsync(Texts.Italian(1));
        await host.Emulators[0].ResumeAsync();

        Assert.Equal(3, (await analyzing).Summary.Count);
    }

    [Fact]
    public async Task AnalyzeAsync_ServiceAwayAndEmbeddedAllowed_SaysWhoDidWhat()
    {
        await using var host = await ServiceHost.StartAsync(new(ServiceHost.AllAzure) { ["Language:MaxWaitSeconds"] = "0", ["Language:OnUnavailable"] = "Embedded" });
        await host.Emulators[0].PauseAsync();

        var analysis = await host.AnalyzeAsync(Texts.Italian(1));

        Assert.Equal(3, analysis.Summary.Count);
        Assert.Equal("it", analysis.Language.Code);
        Assert.Equal(["embedded"], analysis.Provenance.Features.Select(feature => feature.Provider).Distinct());
        Assert.Contains(analysis.Provenance.Warnings, warning => warning.Contains("did not answer in time", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnalyzeAsync_EndpointAway_TurnsToTheNext()
    {
        await using var host = await ServiceHost.StartAsync(ServiceHost.AllAzure, [new LanguageEmulatorOptions(), new LanguageEmulatorOptions()]);
        await host.Emulators[0].PauseAsync();
        var watch = Stopwatch.StartNew();

        var analysis = await host.AnalyzeAsync(Texts.Italian(1));

        Assert.Equal(3, analysis.Summary.Count);
        Assert.Equal(2, host.Emulators[1].Calls.TotalWithoutPolls);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task AnalyzeAsync_WrongKey_EndsAsLaterAndNamesTheSettings()
    {
        await using var host = await ServiceHost.StartAsync(ServiceHost.AllAzure, new LanguageEmulatorOptions { Key = "another" });

        var later = await Assert.ThrowsAsync<LanguageServiceUnavailableException>(() => host.AnalyzeAsync(Texts.Italian(1)));

        Assert.Contains("401", later.Message, StringComparison.Ordinal);
        Assert.Contains("Language__Key", later.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnalyzeAsync_OneFeatureFails_CostsOnlyThatOne()
    {
        var engine = new AlteredEngine((document, analysis) => document.Text.Contains("numero 2", StringComparison.Ordinal) ? WithoutEntities(analysis) : analysis);
        await using var host = await ServiceHost.StartAsync(engine: engine);

        var analyses = await host.Service.AnalyzeAsync([new AnalysisDocument("1", Texts.Italian(1)), new AnalysisDocument("2", Texts.Italian(2))]);

        Assert.DoesNotContain(analyses[0].Provenance.Skipped, skipped => skipped.Fault is not null);
        Assert.NotEmpty(analyses[0].Entities);
        var skipped = Assert.Single(analyses[1].Provenance.Skipped, skipped => skipped.Fault is not null);
        Assert.Equal(LanguageFeature.Entities, skipped.Feature);
        Assert.Empty(analyses[1].Entities);
        Assert.NotEmpty(analyses[1].KeyPhrases);
        Assert.Equal(3, analyses[1].Summary.Count);
    }

    [Fact]
    public async Task AnalyzeAsync_Cancelled_Throws()
    {
        await using var host = await ServiceHost.StartAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Service.AnalyzeAsync([new AnalysisDocument("1", Texts.Italian(1))], cancelled.Token));
    }

    private static DocumentAnalysis WithoutEntities(DocumentAnalysis analysis) => analysis with
    {
        Entities = [],
        Provenance = analysis.Provenance with
        {
            Features = [.. analysis.Provenance.Features.Where(feature => feature.Feature != LanguageFeature.Entities)],
            Skipped = [new SkippedFeature(LanguageFeature.Entities, "It failed.") { Fault = new InvalidOperationException() }],
        },
    };
}
