using NewsletterFns.Fuzz.Corpus;
using NewsletterFns.Fuzz.Running;

namespace NewsletterFns.Extraction.Tests.Properties;

/// <summary>A short run of the harness in tests/NewsletterFns.Fuzz, always of the same inputs.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Extract_MutatedFiles_KeepsItsPromises()
    {
        var findings = Path.Combine(AppContext.BaseDirectory, "fuzz-findings");
        var corpus = SampleFiles.Create().Concat(FixtureFiles.Load(Path.Combine(AppContext.BaseDirectory, "fixtures"))).ToList();
        var run = new FuzzRun(new FuzzOptions { Seed = 7, Count = 1_500, Jobs = 1, Findings = findings }, corpus);

        run.Run();

        Assert.Equal(1_500, run.Done);
        Assert.True(run.WithArticles > 500, $"Only {run.WithArticles} inputs gave articles; the corpus is not read.");
        Assert.True(run.Findings.Count == 0, string.Join("\n\n", run.Findings.Select(finding => $"{finding.File.Name}, input {finding.Number}: {finding.What}")));
    }

    [Fact]
    public void Create_SameSeedAndNumber_GivesTheSameInput()
    {
        var corpus = SampleFiles.Create();
        var options = new FuzzOptions { Seed = 3, Count = 1, Jobs = 1, Findings = string.Empty };

        for (var number = 0; number < 200; number++)
        {
            Assert.Equal(new FuzzRun(options, corpus).Create(number).Content, new FuzzRun(options, corpus).Create(number).Content);
        }
    }
}
