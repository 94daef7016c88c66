using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Language.Tests.Recognition;

/// <summary>Languages without labelled text, on newsletter-like articles written and labelled by reading for this project (Data/README.md).</summary>
public sealed partial class MultilingualNamesTests
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityCategory.Person, ["LOC"] = EntityCategory.Location, ["ORG"] = EntityCategory.Organization, ["EVT"] = EntityCategory.Event, ["PRD"] = EntityCategory.Product,
    };

    [Theory]
    [InlineData("pt", 90.0)]
    [InlineData("nl", 78.0)]
    public async Task AnalyzeAsync_ArticlesOfAnUntrainedLanguage_FindsMostNames(string language, double atLeast)
    {
        List<(string Text, HashSet<(int, int, string)> Gold)> articles = [.. Read(language)];
        var service = new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions()));
        IReadOnlyList<DocumentAnalysis> answers = await service.AnalyzeAsync([.. articles.Select((a, i) => new AnalysisDocument($"{i}", a.Text))]);

        int right = 0, all = 0;
        for (int i = 0; i < answers.Count; i++)
        {
            HashSet<(int, int, string)> found = [.. answers[i].Entities.Where(e => IsScored(e.Category)).SelectMany(e => e.Mentions.Select(m => (m.Offset, m.Length, e.Category)))];
            right += found.Count(articles[i].Gold.Contains);
            all += found.Count + articles[i].Gold.Count;
        }

        double f1 = 200.0 * right / all;
        Assert.True(f1 >= atLeast, FormattableString.Invariant($"{language}: F1 {f1:F1}"));
    }

    [Fact]
    public async Task AnalyzeAsync_ArticleOfAnUntrainedLanguage_SaysSo()
    {
        var service = new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions()));

        DocumentAnalysis analysis = (await service.AnalyzeAsync([new AnalysisDocument("a", "De minister zei gisteren in Utrecht dat er volgend jaar meer geld komt voor de scholen.")]))[0];

        Assert.Equal("names-mul-2+rules-1", analysis.Provenance.Features.Single(f => f.Feature == LanguageFeature.Entities).ModelVersion);
        Assert.Contains(analysis.Provenance.Warnings, w => w.Contains("not trained on 'nl'", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Text, HashSet<(int, int, string)> Gold)> Read(string language)
    {
        string file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Recognition", "Data", $"{language}.ann")).ReplaceLineEndings("\n").Trim();
        foreach (string article in file.Split("\n\n"))
        {
            var gold = new HashSet<(int, int, string)>();
            int removed = 0;
            foreach (Match mark in Mark().Matches(article))
            {
                string category = Tags[mark.Groups[2].Value];
                if (IsScored(category))
                {
                    gold.Add((mark.Index - removed, mark.Groups[1].Length, category));
                }

                removed += mark.Length - mark.Groups[1].Length;
            }

            yield return (Mark().Replace(article, "$1"), gold);
        }
    }

    private static bool IsScored(string category) => category is EntityCategory.Person or EntityCategory.Location or EntityCategory.Organization;

    [GeneratedRegex(@"\[\[(.+?)\|(\w+)\]\]")]
    private static partial Regex Mark();
}
