namespace NewsletterFns.Extraction.Tests.Newsletters;

public sealed class TextLetterTests
{
    [Fact]
    public void Text_CapitalsBetweenRules_AreItemsWithTheirLinks()
    {
        var articles = Letter.Text("""
            Ver no navegador: https://p.example/44

            BOLETIM DO VALE
            Edição 44 - 4 de novembro de 2025
            ==========================================================

            MOINHO VOLTA A MOER DEPOIS DE QUARENTA ANOS

            O moinho da Ribeira foi restaurado por doze vizinhos e começou a
            moer trigo no sábado. A farinha é vendida na praça, em sacos de
            um quilo.

            Leia mais: https://p.example/moinho

            ----------------------------------------------------------

            ESCOLA GANHA UMA HORTA

            Os alunos da escola primária vão cultivar couves e favas num
            terreno cedido pela junta de freguesia.

            Leia mais: https://p.example/horta

            ==========================================================
            Recebeu este e-mail porque subscreveu o boletim.
            Para cancelar a sua subscrição: https://p.example/sair
            """, subject: "Boletim do Vale", from: "Boletim do Vale <b@p.example>");

        Assert.Equal(["MOINHO VOLTA A MOER DEPOIS DE QUARENTA ANOS", "ESCOLA GANHA UMA HORTA"], Letter.Titles(articles));
        Assert.Equal("O moinho da Ribeira foi restaurado por doze vizinhos e começou a moer trigo no sábado. A farinha é vendida na praça, em sacos de um quilo.", articles[0].Text);
        Assert.Equal(["https://p.example/moinho", "https://p.example/horta"], articles.Select(article => article.Url?.ToString()));
    }

    [Fact]
    public void Text_ContentsAndUnderlinedHeadlines_AreItems()
    {
        var articles = Letter.Text("""
            In this issue:

              1. Tolls on the old bridge
              2. A tunnel for toads

            1. Tolls on the old bridge
            --------------------------

            The county will charge two dollars for each crossing from January.
            Cyclists and school buses go free, and residents get forty trips a
            month.

            More: <http://l.example/tolls>

            2. A tunnel for toads
            ---------------------

            Volunteers dug a tunnel under Route 9 so that toads can reach the
            pond in spring. It took eleven weekends and one borrowed digger [1].

            [1] http://l.example/toads

            --
            You are receiving this because you subscribed at l.example.
            To unsubscribe, send a mail to leave@l.example
            """);

        Assert.Equal(["Tolls on the old bridge", "A tunnel for toads"], Letter.Titles(articles));
        Assert.Equal(["http://l.example/tolls", "http://l.example/toads"], articles.Select(article => article.Url?.ToString()));
        Assert.EndsWith("one borrowed digger.", articles[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_PersonalLetter_StaysOneWithItsParagraphs()
    {
        var letter = Assert.Single(Letter.Text("""
            Dear readers,

            this week I went out to the coast, where the wind had taken the roof
            of the boathouse, and stayed until it was mended.

            Nobody asked who I was (http://l.example/coast). They handed me a
            hammer.

            Yours, Ada
            """));

        Assert.Contains("the roof of the boathouse, and stayed", letter.Text, StringComparison.Ordinal);
        Assert.Contains("\n\nNobody asked who I was. They handed me a hammer.", letter.Text, StringComparison.Ordinal);
        Assert.Equal("http://l.example/coast", Assert.Single(letter.Links).Url.ToString());
    }

    [Theory]
    [InlineData("===", "BRIDGE OPEN AGAIN", "POOL OPEN IN WINTER", "BREAD FROM BREAD")]
    [InlineData("* * *", "Bridge open again", "Pool open in winter", "Bread from bread")]
    public void Text_ItemsBetweenRulesWithFootnotes_ArePartedAndTheNotesAreLinks(string rule, string first, string second, string third)
    {
        const string bridge = "The bridge at the market is open again after eight months, and buses cross it every ten minutes.";
        const string pool = "A club has taken over the till and heats the pool with what the dairy has to spare, all winter long.";
        const string bread = "A bakery makes new flour of old bread, and the college counts the crumbs in a study of three years.";
        var articles = Letter.Text($"Hello all,\n\n{rule}\n\n{first}\n\n{bridge} [1]\n\n{rule}\n\n{second}\n\n{pool} [2]\n\n{rule}\n\n{third}\n\n{bread}\n\nLinks:\n[1] https://x.example/1 \"Bridge\"\n[2]: https://x.example/2\n");

        Assert.Equal([(first, bridge), (second, pool), (third, bread)], articles.Select(article => (article.Title, article.Text)));
        Assert.Equal("https://x.example/1", Assert.Single(articles[0].Links).Url.ToString());
    }
}
