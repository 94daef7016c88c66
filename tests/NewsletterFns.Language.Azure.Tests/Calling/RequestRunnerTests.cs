using System.Net.Http.Json;
using NewsletterFns.Language.Emulator;
using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Azure.Tests.Calling;

public sealed class RequestRunnerTests
{
    [Fact]
    public async Task RunAsync_MoreDocumentsThanTheServiceTakes_AsksInHalves()
    {
        await using var host = await ServiceHost.StartAsync();
        var texts = Enumerable.Range(0, 7).Select(Texts.Italian).ToList();

        var outcomes = await RunAsync(host, isJob: false, [LanguageFeature.Entities], texts);

        Assert.Equal(Enumerable.Range(0, 7), outcomes.Select(outcome => outcome.Piece.Document).Order());
        Assert.All(outcomes, outcome => Assert.NotEmpty(outcome.Answer!.Entities));
        Assert.Equal(1, host.Calls.Count(EmulatedOperation.Analyze, status: 400));
        Assert.Equal(2, host.Calls.Count(EmulatedOperation.Analyze, status: 200));
    }

    [Fact]
    public async Task RunAsync_OneTextThatTheServiceRefuses_CostsNoOther()
    {
        await using var host = await ServiceHost.StartAsync();
        string[] texts = [Texts.Italian(1), Texts.Long(ServiceLimits.JobElements + 1), Texts.Italian(2), Texts.Italian(3)];

        var outcomes = await RunAsync(host, isJob: true, [LanguageFeature.Entities, LanguageFeature.KeyPhrases], texts);

        Assert.Equal(8, outcomes.Count);
        Assert.All(outcomes.Where(outcome => outcome.Piece.Document != 1), outcome => Assert.True(outcome.Answer is { Entities.Count: > 0 } or { Phrases.Count: > 0 }));
        Assert.All(outcomes.Where(outcome => outcome.Piece.Document == 1), outcome =>
        {
            Assert.False(outcome.Failure!.MayPass);
            Assert.IsType<RequestRejectedException>(outcome.Failure.Fault);
            Assert.Contains("400", outcome.Failure.Reason, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task RunAsync_JobThatTheServiceLost_IsSubmittedOnceMore()
    {
        // The emulator remembers one job only, and another client's comes between.
        ServiceHost? host = null;
        var lost = false;
        var engine = new WatchedEngine(async _ =>
        {
            if (!lost)
            {
                lost = true;
                await SubmitAnotherAsync(host!);
            }
        });
        await using (host = await ServiceHost.StartAsync(options: new LanguageEmulatorOptions { MaxJobs = 1 }, engine: engine))
        {
            var outcomes = await RunAsync(host, isJob: true, [LanguageFeature.Summary], [Texts.Italian(1)]);

            Assert.Equal(3, Assert.Single(outcomes).Answer!.Sentences.Count);
            Assert.Equal(3, host.Calls.Count(EmulatedOperation.SubmitJob, status: 202));
            Assert.Equal(1, host.Calls.Count(EmulatedOperation.GetJob, status: 404));
        }
    }

    private static async Task SubmitAnotherAsync(ServiceHost host)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", "any");
        var job = new
        {
            analysisInput = new { documents = new[] { new { id = "1", language = "it", text = "Un testo di un altro." } } },
            tasks = new[] { new { kind = "KeyPhraseExtraction" } },
        };
        using var answer = await client.PostAsJsonAsync(new Uri(host.Emulators[0].Endpoint, "language/analyze-text/jobs?api-version=2023-04-01"), job);
        answer.EnsureSuccessStatusCode();
    }

    private static Task<IReadOnlyList<PieceOutcome>> RunAsync(ServiceHost host, bool isJob, IReadOnlyList<LanguageFeature> features, IReadOnlyList<string> texts)
    {
        var pieces = texts.Select((text, i) => new TextPiece(i, 0, text.Length, text.Length)).ToList();
        return host.Runner.RunAsync(
            new PlannedRequest(isJob, features, pieces, SummarySentences: 3), texts, [.. texts.Select(_ => "it")], new WaitBudget(TimeSpan.FromSeconds(30), TimeProvider.System), CancellationToken.None);
    }
}
