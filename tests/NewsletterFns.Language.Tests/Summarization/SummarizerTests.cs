using NewsletterFns.Language.Summarization;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Summarization;

public sealed class SummarizerTests
{
    private const string Article = """
        Rates on hold in London
        The Bank of England has kept interest rates on hold at four percent this week. It said so on Thursday, after a long meeting in London.
        “Interest rates are a serious matter for everyone in the country.” “We will cut interest rates when inflation falls,” said Andrew Bailey, the governor of the bank.
        However, many economists expected the bank to cut interest rates this year. Economists at two banks now expect the first cut of interest rates in spring.
        • Interest rates of the bank since the start of the year
        Will the Bank of England cut interest rates before the end of the year? The pound rose slightly against the dollar after the decision of the bank.
        Too short. The Bank of England has kept interest rates on hold at four percent this week.
        """;

    [Fact]
    public void Summarize_Article_TakesStandingSentencesInTextOrder()
    {
        var summary = Summarize(Article, "en", 3);

        Assert.Equal(3, summary.Count);
        Assert.Equal(summary.OrderBy(sentence => sentence.Offset), summary);
        Assert.Equal(1, summary.Max(sentence => sentence.Rank));
        Assert.StartsWith("The Bank of England has kept", summary[0].Text, StringComparison.Ordinal);
        Assert.All(summary, sentence => Assert.Equal(sentence.Text, Article.Substring(sentence.Offset, sentence.Length)));
    }

    [Theory]
    [InlineData("Rates on hold")]
    [InlineData("It said so")]
    [InlineData("“Interest rates are")]
    [InlineData("However,")]
    [InlineData("•")]
    [InlineData("Will the Bank")]
    [InlineData("Too short")]
    public void Summarize_Article_LeavesOutWhatDoesNotStandAlone(string start) =>
        Assert.DoesNotContain(Summarize(Article, "en", 3), sentence => sentence.Text.StartsWith(start, StringComparison.Ordinal));

    [Fact]
    public void Summarize_Repetition_IsTakenOnce() =>
        Assert.Single(Summarize(Article, "en", 20), sentence => sentence.Text.StartsWith("The Bank of England has kept", StringComparison.Ordinal));

    [Theory]
    [InlineData("it", "Lo ha detto ieri il presidente della commissione.")]
    [InlineData("it", "Tuttavia la commissione ha deciso di rinviare il voto.")]
    [InlineData("it", "Ha aggiunto che la commissione voterà a maggio.")]
    [InlineData("it", "Quest'ultima ha deciso di rinviare il voto a maggio.")]
    [InlineData("en", "He said the committee will vote in May or June.")]
    [InlineData("en", "In addition, the committee will vote in May or June.")]
    [InlineData("de", "Er sagte, der Ausschuss werde im Mai darüber abstimmen.")]
    [InlineData("de", "Deshalb wird der Ausschuss im Mai darüber abstimmen.")]
    [InlineData("fr", "Il a dit que la commission voterait au mois de mai.")]
    [InlineData("fr", "C'est pourquoi la commission votera au mois de mai.")]
    [InlineData("es", "Sin embargo, la comisión votará en el mes de mayo.")]
    [InlineData("es", "Dijo que la comisión votará en el mes de mayo.")]
    [InlineData("pt", "No entanto, a comissão vai votar no mês de maio.")]
    [InlineData("nl", "Daarom zal de commissie in mei over de wet stemmen.")]
    public void Grade_OpeningThatNeedsItsNeighbour_IsDependent(string language, string sentence) => Assert.Equal(SentenceGrade.Dependent, Grade(sentence, language));

    [Theory]
    [InlineData("it", "Lo Stato ha deciso di aumentare le tasse a maggio.")]
    [InlineData("it", "«La legge va cambiata», ha detto il presidente della commissione.")]
    [InlineData("en", "The committee will vote on the law in May or June.")]
    [InlineData("de", "Der Ausschuss wird im Mai über das Gesetz abstimmen.")]
    [InlineData("fr", "La commission votera la loi au mois de mai.")]
    [InlineData("zh", "中国政府今天宣布将在明年五月之前通过新的法律。")]
    public void Grade_WholeSentence_Stands(string language, string sentence) => Assert.Equal(SentenceGrade.Standing, Grade(sentence, language));

    [Theory]
    [InlineData("it", "«La legge va cambiata prima della fine di maggio.»")]
    [InlineData("en", "\"The law has to be changed before the end of May.\"")]
    [InlineData("de", "„Das Gesetz muss noch vor Ende Mai geändert werden.“")]
    public void Grade_QuoteWithoutSpeaker_IsAQuote(string language, string sentence) => Assert.Equal(SentenceGrade.Quote, Grade(sentence, language));

    [Theory]
    [InlineData("La legge va cambiata prima della fine di maggio")]
    [InlineData("- La legge va cambiata prima della fine di maggio.")]
    [InlineData("1. La legge va cambiata prima della fine di maggio.")]
    [InlineData("La legge cambia.")]
    public void Grade_HeadlineListItemOrScrap_IsAFragment(string sentence) => Assert.Equal(SentenceGrade.Fragment, Grade(sentence, "it"));

    [Fact]
    public void Summarize_FewSentences_GivesFewer()
    {
        Assert.Single(Summarize("The committee will vote on the law in May or June.", "en", 3));
        Assert.Empty(Summarize(" \n ", "en", 3));
    }

    [Fact]
    public void Summarize_HeadlinesOnly_GivesThem() => Assert.NotEmpty(Summarize("Rates on hold in London\nPound rises against dollar", "en", 3));

    [Fact]
    public void Summarize_OnlyDependentSentences_GivesThemBeforeNothing() => Assert.Single(Summarize("He said the committee will vote in May or June.", "en", 3));

    [Fact]
    public void Summarize_EntitiesAndTitle_SpeakForASentence()
    {
        const string Text = "The weather in the north was mild and rather dry in May. The cook in the south was calm and rather shy in June. The garden of Rossi near the river was warm and green in July.";
        var at = Text.IndexOf("Rossi", StringComparison.Ordinal);
        var document = DocumentContext.Create(Text, "en", "The garden of Rossi") with
        {
            Entities = [new Entity("Rossi", EntityCategory.Person, null, 0.9, [new EntityMention("Rossi", at, 5)])],
        };

        var ranks = Summarizer.Summarize(document, 3);
        var plain = Summarizer.Summarize(DocumentContext.Create(Text, "en"), 3);

        Assert.True(ranks[2].Rank / ranks[1].Rank > plain[2].Rank / plain[1].Rank);
    }

    private static IReadOnlyList<SummarySentence> Summarize(string text, string language, int sentences) =>
        Summarizer.Summarize(DocumentContext.Create(text, language), sentences);

    private static SentenceGrade Grade(string sentence, string language) => new SentenceGrader(DocumentContext.Create(sentence, language)).Grade(0);
}
