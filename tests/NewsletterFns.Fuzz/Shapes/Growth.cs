using System.Diagnostics;
using Microsoft.Extensions.Options;
using NewsletterFns.Extraction;

namespace NewsletterFns.Fuzz.Shapes;

/// <summary>How the cost of a shape grows with its size.</summary>
/// <param name="Small">What the small file took, or <see langword="null"/> where it failed.</param>
/// <param name="Large">What the large file took.</param>
/// <param name="Outcome">What the large file gave: articles, or the failure.</param>
internal sealed record Growth(TimeSpan Small, TimeSpan Large, string Outcome)
{
    private const int Rounds = 3;

    /// <summary>How many times the small file's time the large one took.</summary>
    public double Ratio => Large / Small;

    /// <summary>Measures a shape: the best of several rounds, for other work on the machine only adds.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="small">Bytes of the small file.</param>
    /// <param name="large">Bytes of the large file.</param>
    /// <param name="maxSeconds">The limit of time for each.</param>
    public static Growth Measure(Shape shape, int small, int large, double maxSeconds)
    {
        var extractor = new ArticleExtractor(
            Options.Create(new ExtractionOptions { MaxBytes = int.MaxValue, MaxExpandedBytes = int.MaxValue, MaxSeconds = maxSeconds }), TimeProvider.System);
        var smaller = Best(extractor, new SourceFile(shape.FileName, shape.Create(small)), out _);
        var larger = Best(extractor, new SourceFile(shape.FileName, shape.Create(large)), out var outcome);
        return new Growth(smaller, larger, outcome);
    }

    private static TimeSpan Best(ArticleExtractor extractor, SourceFile file, out string outcome)
    {
        var best = TimeSpan.MaxValue;
        outcome = string.Empty;
        for (var round = 0; round < Rounds && (round == 0 || best < TimeSpan.FromSeconds(2)); round++)
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                var result = extractor.Extract(file);
                outcome = $"{result.Articles.Count} articles, {result.Articles.Sum(article => article.Text.Length)} characters";
            }
            catch (ExtractionException fault)
            {
                outcome = $"{fault.Fault}: {fault.Message}";
            }

            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        return best;
    }
}
