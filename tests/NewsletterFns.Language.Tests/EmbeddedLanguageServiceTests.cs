using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Language.Tests;

public sealed class EmbeddedLanguageServiceTests
{
    private const string Article = """
        Chiara Moretti e Paolo Ferrante hanno presentato a Torino il nuovo piano della Banca d'Italia.
        Moretti ha detto che i lavori cominceranno martedì e costeranno 40 milioni di euro.
        Ha poi ringraziato Ferrante, che torna a Roma. «Non sarà facile», ha detto Moretti ai giornalisti.
        Funzionari e cittadini attendono: a Torino il progetto piace, in Francia meno.
        Per informazioni: stampa@example.org oppure www.example.org/torino.
        """;

    private static readonly string[] Pieces = ["Roma ", "Il presidente ", "Angela Merkel ", ". ", "\n", "12.5.2024 ", "U.S. ", "d'", "’s ", "UE (", ") ", "- ", "《", "٣ ", "via Roma 5, 10124 Torino ", "4111 1111 1111 1111 ", "il 3 maggio ", "Paris (Texas) ", "non è buono, "];

    private static readonly EmbeddedLanguageService Service = new(Options.Create(new EmbeddedLanguageOptions()));

    [Fact]
    public async Task AnalyzeAsync_ItalianArticle_AnswersEveryFeature()
    {
        DocumentAnalysis analysis = await AnalyzeAsync(Article);

        Assert.Equal("it", analysis.Language.Code);
        Assert.Equal(2, analysis.Entities.Single(e => e.Name == "Torino").Mentions.Count(m => m.Text == "Torino"));
        Assert.Equal(3, analysis.Entities.Single(e => e.Name == "Chiara Moretti").Mentions.Count);
        Assert.Equal(EntityCategory.Person, analysis.Entities.Single(e => e.Name == "Paolo Ferrante").Category);
        Assert.Contains(analysis.Entities, e => e is { Name: "stampa@example.org", Category: EntityCategory.Email });
        Assert.DoesNotContain(analysis.Entities, e => e.Name is "Ha" or "Funzionari" or "Non" or "Per");
        Assert.Equal("3165524", Assert.Single(analysis.Entities.Single(e => e.Name == "Torino").Links).Id);
        Assert.Equal(["FR", "FRA", "Q142"], analysis.Entities.Single(e => e.Name == "Francia").Links.Select(link => link.Id));
        Assert.NotEmpty(analysis.KeyPhrases);
        Assert.Equal(3, analysis.Summary.Count);
        Assert.Empty(analysis.Provenance.Skipped);
        Assert.Equal(
            [LanguageFeature.LanguageDetection, LanguageFeature.Entities, LanguageFeature.LinkedEntities, LanguageFeature.KeyPhrases, LanguageFeature.Summary],
            analysis.Provenance.Features.Select(f => f.Feature));
        AssertSpans(Article, analysis);
    }

    [Fact]
    public async Task AnalyzeAsync_LinkedEntitiesAlone_AnswersOnlyThoseWithLinks()
    {
        var document = new AnalysisDocument("a", Article) { Features = new HashSet<LanguageFeature> { LanguageFeature.LinkedEntities } };

        DocumentAnalysis analysis = (await Service.AnalyzeAsync([document]))[0];

        Assert.Contains(analysis.Entities, e => e.Name == "Torino");
        Assert.All(analysis.Entities, e => Assert.NotEmpty(e.Links));
        Assert.Equal([LanguageFeature.LinkedEntities], analysis.Provenance.Features.Select(f => f.Feature));
    }

    [Fact]
    public async Task AnalyzeAsync_LanguageWithoutRecogniser_SaysWhatIsMissing()
    {
        DocumentAnalysis analysis = await AnalyzeAsync("Belediye başkanı dün Türkiye'nin başkentinde ve ayrıca Berlin kentinde yeni bir kütüphane açılacağını duyurdu.");

        Assert.Equal("tr", analysis.Language.Code);
        SkippedFeature skipped = Assert.Single(analysis.Provenance.Skipped);
        Assert.Equal(LanguageFeature.Entities, skipped.Feature);
        Assert.Contains("'tr'", skipped.Reason, StringComparison.Ordinal);
        Assert.Contains(analysis.Entities, e => e is { Name: "Berlin", Category: EntityCategory.Location });
    }

    [Fact]
    public async Task AnalyzeAsync_NoLetters_IsUnknownAndDoesNotFail()
    {
        DocumentAnalysis analysis = await AnalyzeAsync("… 123 …");

        Assert.Equal(DetectedLanguage.Unknown, analysis.Language);
        AssertSpans("… 123 …", analysis);
    }

    [Fact]
    public async Task AnalyzeAsync_TextOverTheLimit_IsCutAtALineWithAWarning()
    {
        var service = new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions { MaxAnalyzedCharacters = 1_000 }));
        string text = string.Concat(Enumerable.Repeat("Il treno parte da Bologna alle nove.\n", 40)) + "Poi arriva a Venezia.";

        DocumentAnalysis analysis = (await service.AnalyzeAsync([new AnalysisDocument("a", text)]))[0];

        Assert.Contains("Language__MaxAnalyzedCharacters", Assert.Single(analysis.Provenance.Warnings), StringComparison.Ordinal);
        Assert.DoesNotContain(analysis.Entities, e => e.Name == "Venezia");
        AssertSpans(text, analysis);
    }

    [Fact]
    public async Task AnalyzeAsync_ManyDocuments_AnswersInOrderAsAlone()
    {
        AnalysisDocument[] documents = [.. Enumerable.Range(0, 60).Select(i => new AnalysisDocument($"{i}", $"{Article}\nNumero {i}."))];

        IReadOnlyList<DocumentAnalysis> analyses = await Service.AnalyzeAsync(documents);

        Assert.Equal(documents.Select(d => d.Id), analyses.Select(a => a.Id));
        DocumentAnalysis alone = (await Service.AnalyzeAsync([documents[17]]))[0];
        Assert.Equal(JsonSerializer.Serialize(alone), JsonSerializer.Serialize(analyses[17]));
    }

    [Fact]
    public async Task AnalyzeAsync_CancelledToken_Throws()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Service.AnalyzeAsync([new AnalysisDocument("a", Article)], source.Token));
    }

    [Fact]
    public async Task AnalyzeAsync_MegabyteWithoutSpace_Answers()
    {
        string text = string.Concat(Enumerable.Repeat("Abcdefghij", 100_000));

        AssertSpans(text, await AnalyzeAsync(text));
    }

    [Fact]
    public async Task AnalyzeAsync_ThousandsOfNamesakes_Answers()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Ieri Anna Bianchi{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}i parla a Roma. "));

        AssertSpans(text, await AnalyzeAsync(text));
    }

    [Theory]
    [InlineData("\uD800 Roma \uDC00\uDC00 Milano \uD83D")]
    [InlineData("שלום Roma עולם \u202E Milano \u202C 12.5.2024")]
    [InlineData("e\u0301\u0301\u0301 A\u030A Roma\u0301 😀😀 \u200B\u200D")]
    [InlineData("((((((((«»“”\"\"'''’’ - – — . . . ,")]
    public async Task AnalyzeAsync_OddText_KeepsSpansExact(string text)
    {
        AssertSpans(text, await AnalyzeAsync(text));
    }

    [Fact]
    public void AnalyzeAsync_AnyString_KeepsSpansExact()
    {
        Gen<string> piece = Gen.OneOf(
            Gen.Char.Array[0, 12].Select(c => new string(c)),
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]));
        piece.Array[0, 30].Select(p => string.Concat(p)).Sample(
            text =>
            {
                // Tests of properties are synchronous; the engine's work is too.
                DocumentAnalysis analysis = Service.AnalyzeAsync([new AnalysisDocument("a", text) { Features = LanguageFeatures.All, PublishedOn = new DateOnly(2026, 11, 27) }]).GetAwaiter().GetResult()[0];
                AssertSpans(text, analysis);
                Assert.DoesNotContain(analysis.Provenance.Skipped, s => s.Reason.Contains("failed", StringComparison.Ordinal));
            },
            iter: 300);
    }

    [Fact]
    public void AddEmbeddedLanguage_ValueOutOfRange_NamesTheSetting()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Language:SummarySentences", "0")]).Build();
        using ServiceProvider provider = new ServiceCollection().AddEmbeddedLanguage(configuration).BuildServiceProvider();

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ILanguageService>());

        Assert.Contains("SummarySentences", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<DocumentAnalysis> AnalyzeAsync(string text) => (await Service.AnalyzeAsync([new AnalysisDocument("a", text)]))[0];

    private static void AssertSpans(string text, DocumentAnalysis analysis)
    {
        Assert.All(analysis.Entities.SelectMany(e => e.Mentions), m => Assert.Equal(text.Substring(m.Offset, m.Length), m.Text));
        Assert.All(analysis.KeyPhrases, k => Assert.Equal(text.Substring(k.Offset, k.Length), k.Text));
        Assert.All(analysis.Summary, s => Assert.Equal(text.Substring(s.Offset, s.Length), s.Text));
        Assert.All(analysis.Entities, e => Assert.InRange(e.Confidence, 0, 1));
        Assert.All(analysis.PersonalData, p => Assert.Equal(text.Substring(p.Offset, p.Length), p.Text));
        Assert.All(analysis.Sentiment?.Sentences ?? [], s => Assert.Equal(text.Substring(s.Offset, s.Length), s.Text));
        Assert.All(analysis.Paragraphs, p => Assert.InRange(p.Offset + p.Length, 1, text.Length));
    }
}
