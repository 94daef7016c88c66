using Microsoft.Extensions.Options;
using NewsletterFns.Extraction;
using NewsletterFns.Golden;

namespace NewsletterFns.Benchmarks;

/// <summary>Scores extraction over a folder of fixtures: articles found, lost and too many, words, metadata, leaks.</summary>
internal static class NewsletterBenchmark
{
    public static void Run(DirectoryInfo fixtures, bool detailed)
    {
        var extractor = new ArticleExtractor(Options.Create(new ExtractionOptions()), TimeProvider.System);
        var total = new NewsletterScore();
        var count = 0;
        foreach (var fixture in GoldenFixture.Names(fixtures.FullName).Select(name => GoldenFixture.Load(fixtures.FullName, name)).Where(fixture => fixture.Fault is null))
        {
            var score = NewsletterScore.Of(fixture, Articles(extractor, fixture.InputPath));
            Console.WriteLine($"{fixture.Name,-36} {score}");
            if (detailed)
            {
                Print("lost", score.Lost);
                Print("leak", score.Leaks);
            }

            (total, count) = (total + score, count + 1);
        }

        Console.WriteLine($"{count} files, {total.Perfect} with exactly the words expected");
        Console.WriteLine(total);
    }

    private static IReadOnlyList<ExtractedArticle> Articles(ArticleExtractor extractor, string path)
    {
        try
        {
            return extractor.Extract(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))).Articles;
        }
        catch (ExtractionException failure)
        {
            Console.WriteLine($"{Path.GetFileName(path)}: {failure.Message}");
            return [];
        }
    }

    private static void Print(string what, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Console.WriteLine($"    {what}: {value}");
        }
    }
}
