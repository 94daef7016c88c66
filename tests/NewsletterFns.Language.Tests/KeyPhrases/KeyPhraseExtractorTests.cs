using NewsletterFns.Language.KeyPhrases;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.KeyPhrases;

public sealed class KeyPhraseExtractorTests
{
    private const string English = """
        The Bank of England has kept interest rates on hold at 4%, as policymakers weigh inflation against a weakening labour market. Higher interest rates hurt.
        Andrew Bailey said interest rates were on a downward path, but inflation worries him. The labour market is cooling, said Mr Bailey.
        Government bond yields fell. The chancellor welcomed the move, which has also reduced borrowing costs and slowed inflation.
        """;

    private const string Italian = """
        Il prefetto di Treviso ha autorizzato il burqa per motivi religiosi. Il ministro ha contestato la decisione del prefetto.
        La legge vieta il burqa? Secondo i giuristi la legge ammette motivi religiosi e l'uso del burqa resta possibile, anche se le leggi cambiano.
        Nessuno ha detto altro sull'uso del burqa, che era stato discusso in parlamento.
        """;

    private const string German = """
        Die Bundesregierung will den Ausbau der Windenergie beschleunigen. Das Kabinett beschloss ein Gesetz für neue Windräder.
        Der Ausbau der Windenergie stockt. Die Behörden sollen schneller über Windräder entscheiden, und das Gesetz verkürzt die Verfahren.
        """;

    private const string Spanish = """
        El Gobierno aprobó un plan de vivienda para construir vivienda pública. El plan de vivienda triplica la inversión.
        El precio del alquiler ha subido. Los jóvenes pagan el precio del alquiler con la mitad de su salario.
        """;

    [Theory]
    [InlineData("en", English, "interest rates", "inflation", "labour market", "Bank of England")]
    [InlineData("it", Italian, "burqa", "motivi religiosi", "prefetto", "legge")]
    [InlineData("de", German, "Ausbau der Windenergie", "Windräder", "Gesetz", "Bundesregierung")]
    [InlineData("es", Spanish, "vivienda", "precio del alquiler", "plan de vivienda", "inversión")]
    public void Extract_Article_HasWhatItIsAbout(string language, string text, params string[] expected)
    {
        var phrases = Extract(text, language, 12);

        Assert.All(expected, phrase => Assert.Contains(phrase, phrases));
    }

    [Theory]
    [InlineData("en", English)]
    [InlineData("it", Italian)]
    [InlineData("de", German)]
    [InlineData("es", Spanish)]
    public void Extract_Article_PhrasesAreReadable(string language, string text)
    {
        var phrases = KeyPhraseExtractor.Extract(DocumentContext.Create(text, language), 20);

        Assert.All(phrases, phrase => Assert.Equal(phrase.Text, text.Substring(phrase.Offset, phrase.Length)));
        Assert.All(phrases, phrase => Assert.DoesNotContain(phrase.Text, c => c is '\n' or ',' or '.' or '"'));
        var stopWords = NewsletterFns.Language.StopWords.StopWordList.For(language);
        Assert.All(phrases, phrase => Assert.False(stopWords.Contains(phrase.Text.Split(' ')[0]) || stopWords.Contains(phrase.Text.Split(' ')[^1]), phrase.Text));
        Assert.Equal(phrases.OrderByDescending(phrase => phrase.Score), phrases);
        Assert.Equal(1, phrases[0].Score);
    }

    [Theory]
    [InlineData("it", Italian, "autorizzato", "discusso", "detto", "stato")]
    [InlineData("en", English, "kept", "reduced", "slowed", "said")]
    public void Extract_Verbs_AreNotAmongTheBest(string language, string text, params string[] verbs)
    {
        var phrases = Extract(text, language, 10);

        Assert.All(verbs, verb => Assert.DoesNotContain(verb, phrases));
    }

    [Fact]
    public void Extract_InflectedForms_CountTogether()
    {
        var phrases = Extract("La difesa aerea è cara. Le difese aeree sono care. La difesa aerea serve. Un attacco.", "it", 10);

        Assert.Equal("difesa aerea", phrases[0]);
        Assert.DoesNotContain("difese aeree", phrases);
        Assert.DoesNotContain("aerea", phrases);
    }

    [Fact]
    public void Extract_NearDuplicates_GiveOne()
    {
        var phrases = Extract("The government bond market fell. The government bond market rose. The bond market is calm. The bond market of Japan is calm.", "en", 20);

        Assert.Single(phrases, phrase => phrase.EndsWith("bond market", StringComparison.Ordinal));
        Assert.Equal(phrases.Length, phrases.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Extract_CapitalOfSentenceStart_IsNotTaken() =>
        Assert.Contains("inflation", Extract("Inflation rose. The bank fights inflation. Inflation falls.", "en", 5));

    [Fact]
    public void Extract_Entity_IsOnePhraseByItsName()
    {
        const string Text = "Putin ha parlato. Vladimir Putin ha deciso. Poi Putin è partito venerdì. Il presidente Putin tace. Il presidente Putin dorme.";
        var putin = new Entity("Vladimir Putin", EntityCategory.Person, null, 0.9, [Mention(Text, "Putin", 0), Mention(Text, "Vladimir Putin", 10), Mention(Text, "Putin", 40), Mention(Text, "Putin", 80), Mention(Text, "Putin", 105)]);
        var friday = new Entity("venerdì", EntityCategory.DateTime, "Date", 0.9, [Mention(Text, "venerdì", 0)]);
        var document = DocumentContext.Create(Text, "it") with { Entities = [putin, friday] };

        var phrases = KeyPhraseExtractor.Extract(document, 10);

        Assert.Equal("Vladimir Putin", phrases[0].Text);
        Assert.DoesNotContain(phrases, phrase => phrase.Text is "Putin" or "Vladimir" or "venerdì" or "presidente Putin");
    }

    [Fact]
    public void Extract_TitleWords_RankHigher()
    {
        const string Text = "Die Steuer steigt. Das Gesetz kommt.";

        Assert.Equal("Gesetz", KeyPhraseExtractor.Extract(DocumentContext.Create(Text, "de", "Neues Gesetz"), 1)[0].Text);
        Assert.Equal("Steuer", KeyPhraseExtractor.Extract(DocumentContext.Create(Text, "de"), 1)[0].Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("… !")]
    [InlineData("and the of")]
    public void Extract_NothingToSay_IsEmpty(string text) => Assert.Empty(Extract(text, "en", 10));

    [Fact]
    public void Extract_Maximum_IsKept() => Assert.Equal(2, Extract(English, "en", 2).Length);

    private static string[] Extract(string text, string language, int max) =>
        [.. KeyPhraseExtractor.Extract(DocumentContext.Create(text, language), max).Select(phrase => phrase.Text)];

    private static EntityMention Mention(string text, string words, int from) => new(words, text.IndexOf(words, from, StringComparison.Ordinal), words.Length);
}
