using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Options;
using NewsletterFns.Language;

namespace NewsletterFns.Benchmarks;

/// <summary>Characters per second and core of the embedded engine: language, entities, key phrases and summary together.</summary>
internal static class LanguageBenchmark
{
    public static async Task RunAsync(int articles, int rounds, CancellationToken cancellationToken)
    {
        var engine = new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions()));
        var documents = Enumerable.Range(0, articles).Select(i => new AnalysisDocument($"{i}", SampleArticles.Create(i))).ToList();
        var characters = documents.Sum(document => (long)document.Text.Length);

        var first = Stopwatch.StartNew();
        await engine.AnalyzeAsync(documents[..1], cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first answer after {first.ElapsedMilliseconds} ms"));

        var rates = new List<double>();
        for (var round = 1; round <= rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var document in documents)
            {
                await engine.AnalyzeAsync([document], cancellationToken);
            }

            rates.Add(characters / watch.Elapsed.TotalSeconds);
        }

        var median = rates.Order().ElementAt(rates.Count / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"median of {rounds} rounds of {articles} articles: {median / 1e6:0.00} million characters/s on one core; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} MB"));
    }
}
