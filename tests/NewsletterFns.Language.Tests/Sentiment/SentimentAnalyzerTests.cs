using Microsoft.Extensions.Options;
using NewsletterFns.Language.Sentiment;
using NewsletterFns.Language.Text;
using Xunit.Abstractions;

namespace NewsletterFns.Language.Tests.Sentiment;

public sealed class SentimentAnalyzerTests(ITestOutputHelper output)
{
    private static readonly EmbeddedLanguageService Service = new(Options.Create(new EmbeddedLanguageOptions()));
    private static readonly IReadOnlySet<LanguageFeature> Wanted = new HashSet<LanguageFeature> { LanguageFeature.Sentiment };

    [Theory]
    [InlineData("it")]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Analyze_LabelledSentences_MostAreRight(string language)
    {
        int right = 0, all = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Sentiment", "Data", language + ".txt")))
        {
            string[] columns = line.Split('\t');
            SentimentLabel expected = columns[0] switch { "+" => SentimentLabel.Positive, "-" => SentimentLabel.Negative, _ => SentimentLabel.Neutral };
            SentimentLabel found = LabelOf(columns[1], language);
            all++;
            right += found == expected ? 1 : 0;
            if (found != expected)
            {
                output.WriteLine($"{language}: {found} instead of {expected}: {columns[1]}");
            }
        }

        output.WriteLine($"{language}: {right} of {all}");
        Assert.True(all >= 60);
        Assert.True(right >= 0.85 * all, $"{right} of {all}");
    }

    [Theory]
    [InlineData("en", "The food was good.", SentimentLabel.Positive)]
    [InlineData("en", "The food was not good.", SentimentLabel.Negative)]
    [InlineData("en", "The food was not very good.", SentimentLabel.Negative)]
    [InlineData("en", "The food was good, but the service was terrible.", SentimentLabel.Negative)]
    [InlineData("it", "Il piatto non era buono.", SentimentLabel.Negative)]
    [InlineData("de", "Das Essen gefällt mir nicht.", SentimentLabel.Negative)]
    [InlineData("fr", "Le plat n'était pas bon.", SentimentLabel.Negative)]
    [InlineData("es", "La comida no era buena.", SentimentLabel.Negative)]
    public void Analyze_NegationAndContrast_TurnTheSentence(string language, string text, SentimentLabel expected) => Assert.Equal(expected, LabelOf(text, language));

    [Fact]
    public async Task AnalyzeAsync_PraiseAndBlame_IsMixedWithExactSpans()
    {
        const string Text = "The concert was wonderful. The food was awful. The hall has 300 seats.";

        DocumentAnalysis analysis = (await Service.AnalyzeAsync([new AnalysisDocument("a", Text) { Language = "en", Features = Wanted }]))[0];

        Assert.Equal(SentimentLabel.Mixed, analysis.Sentiment!.Label);
        Assert.Equal([SentimentLabel.Positive, SentimentLabel.Negative, SentimentLabel.Neutral], analysis.Sentiment.Sentences.Select(s => s.Label));
        Assert.All(analysis.Sentiment.Sentences, s => Assert.Equal(Text.Substring(s.Offset, s.Length), s.Text));
        Assert.All(analysis.Sentiment.Sentences, s => Assert.Equal(1, s.Scores.Positive + s.Scores.Neutral + s.Scores.Negative, 6));
        Assert.Equal([LanguageFeature.Sentiment], analysis.Provenance.Features.Select(f => f.Feature));
    }

    [Fact]
    public async Task AnalyzeAsync_LanguageWithoutLexicon_IsSkippedWithAReason()
    {
        DocumentAnalysis analysis = (await Service.AnalyzeAsync([new AnalysisDocument("a", "Het concert was prachtig.") { Language = "nl", Features = Wanted }]))[0];

        Assert.Null(analysis.Sentiment);
        Assert.Contains("'nl'", Assert.Single(analysis.Provenance.Skipped).Reason, StringComparison.Ordinal);
    }

    private static SentimentLabel LabelOf(string text, string language) => Assert.Single(SentimentAnalyzer.Analyze(DocumentContext.Create(text, language))!.Sentences).Label;
}
