using NewsletterFns.Language.Identification;

namespace NewsletterFns.Language.Tests.Identification;

public sealed class ParagraphLanguagesTests
{
    private const string Italian = "Il consiglio comunale ha approvato ieri sera il nuovo piano della mobilità, che prevede piste ciclabili e più corse notturne degli autobus.";
    private const string Italian2 = "Secondo l'assessora i lavori cominceranno in primavera e dureranno circa due anni, ma i commercianti del centro restano molto critici.";
    private const string English = "The city council approved the new mobility plan last night, with more bicycle lanes and additional night buses for the suburbs.";
    private const string German = "Der Stadtrat hat gestern Abend den neuen Verkehrsplan beschlossen, der mehr Radwege und zusätzliche Nachtbusse für die Vororte vorsieht.";
    private const string French = "Le conseil municipal a approuvé hier soir le nouveau plan de mobilité, qui prévoit des pistes cyclables et davantage de bus de nuit.";
    private const string Spanish = "El ayuntamiento aprobó anoche el nuevo plan de movilidad, que prevé más carriles para bicicletas y autobuses nocturnos en los barrios.";

    private static readonly LanguageIdentifier Identifier = new(CharacterModel.Default);

    [Fact]
    public void Of_OneLanguage_IsEmpty() => Assert.Empty(Of($"{Italian}\n\n{Italian2}\nOk\n{Italian}"));

    [Fact]
    public void Of_OneParagraph_IsEmpty() => Assert.Empty(Of(Italian));

    [Fact]
    public void Of_UnknownMain_IsEmpty() => Assert.Empty(ParagraphLanguages.Of($"{Italian}\n{English}", DetectedLanguage.Unknown, Identifier));

    [Theory]
    [InlineData(English, "en")]
    [InlineData(German, "de")]
    [InlineData(French, "fr")]
    [InlineData(Spanish, "es")]
    public void Of_AParagraphInAnother_NamesEach(string other, string code) =>
        Assert.Equal(["it", code, "it"], Codes($"{Italian}\n\n{other}\n\n{Italian2}"));

    [Fact]
    public void Of_BilingualNewsletter_NamesTheHalves() =>
        Assert.Equal(["it", "it", "de", "de"], Codes($"{Italian}\n{Italian2}\n{German}\n{German}"));

    [Fact]
    public void Of_ShortParagraphs_GoWithTheirNeighboursOrAreUnknown() =>
        Assert.Equal(["it", "it", "it", "und", "en", "en", "en"], Codes($"{Italian}\nIn breve\n{Italian2}\nNews\n{English}\nRead on\n{English}"));

    [Fact]
    public void Of_Spans_AreTheParagraphsWithoutBlanks()
    {
        string text = $"  {Italian}  \r\n\r\n\t{English}\r\n{Italian2}";

        Assert.Equal([Italian, English, Italian2], Of(text).Select(p => text.Substring(p.Offset, p.Length)));
    }

    [Fact]
    public async Task AnalyzeAsync_MixedNewsletter_AnswersParagraphsOfTheBody()
    {
        var service = new EmbeddedLanguageService(Microsoft.Extensions.Options.Options.Create(new EmbeddedLanguageOptions()));
        string text = $"{Italian}\n{Italian2}\n{English}";

        DocumentAnalysis analysis = (await service.AnalyzeAsync([new AnalysisDocument("a", text) { Title = "Il piano della mobilità" }]))[0];

        Assert.Equal("it", analysis.Language.Code);
        Assert.Equal([Italian, Italian2, English], analysis.Paragraphs.Select(p => text.Substring(p.Offset, p.Length)));
        Assert.Equal("en", analysis.Paragraphs[2].Language.Code);
    }

    private static List<ParagraphLanguage> Of(string text) => ParagraphLanguages.Of(text, new DetectedLanguage("it", 1), Identifier);

    private static IEnumerable<string> Codes(string text) => Of(text).Select(p => p.Language.Code);
}
