namespace NewsletterFns.Extraction.Tests.Newsletters;

/// <summary>Letters whose items stand below each other in one column, told apart by their first words only.</summary>
public sealed class OneColumnTests
{
    private const string Bridge = "The bridge at the market is open again after eight months, and buses cross it every ten minutes.";
    private const string Pool = "A club has taken over the till and heats the pool with what the dairy has to spare.";
    private const string Bread = "A bakery makes new flour of old bread, and the college counts the crumbs.";

    private static readonly string[] Titles = ["Bridge open again", "Pool open in winter", "Bread from bread"];

    [Fact]
    public void Html_LinkedHeadlineBeforeDash_PartsItems()
    {
        var articles = Letter.Html("<p>Good morning.</p><ul>" + Items("""<li><a href="https://x.example/{2}">{0}</a> – {1}</li>""") + "</ul>" + Letter.Footer);

        Assert.Equal(Titles, Letter.Titles(articles));
        Assert.Equal([Bridge, Pool, Bread], articles.Select(article => article.Text));
        Assert.Equal("https://x.example/1", articles[0].Url?.ToString());
    }

    [Fact]
    public void Html_BoldHeadlineBeforeDashWithLink_PartsItems()
    {
        var articles = Letter.Html(Items("""<p><b>{0}</b> – {1} <a href="https://x.example/{2}">Read more</a></p>""") + Letter.Footer);

        Assert.Equal(Titles, Letter.Titles(articles));
        Assert.Equal([Bridge, Pool, Bread], articles.Select(article => article.Text));
    }

    [Fact]
    public void Html_BoldWordsBeforeColon_StayInTheStory()
    {
        var articles = Letter.Html("<h1>Harbour</h1>" + Items("<p><b>Why it matters, part {2}:</b> {1}</p>") + Letter.Footer, "Harbour");

        Assert.Contains("Why it matters, part 2: " + Pool, Assert.Single(articles).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_LabelAboveLinkedSentence_IsTheSection()
    {
        var articles = Letter.Html(Items("""<p>🌉 NEWS {2}</p><p><a href="https://x.example/{2}">{1}</a> The council said so on Monday, and nobody objected.</p>""") + Letter.Footer);

        Assert.Equal([Bridge.TrimEnd('.'), Pool.TrimEnd('.'), Bread.TrimEnd('.')], Letter.Titles(articles));
        Assert.Equal("🌉 NEWS 1", articles[0].Section);
    }

    [Fact]
    public void Html_DayAboveBoldName_IsTextOfTheEvent()
    {
        var articles = Letter.Html(Items("<p><b>Friday, {2} November, 8 pm</b><br><b>{0}</b><br>{1}</p>") + Letter.Footer);

        Assert.Equal(Titles, Letter.Titles(articles));
        Assert.StartsWith("Friday, 1 November, 8 pm", articles[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_BoldHeadlinesBelowSalutation_PartItems()
    {
        var articles = Letter.Html("<p>Dear members of the university,</p>" + Items("<p><b>{0}</b></p><p>{1}</p>") + Letter.Footer);

        Assert.Equal(Titles, Letter.Titles(articles));
    }

    [Fact]
    public void Html_NameBelowEachPiece_IsItsAuthor()
    {
        var articles = Letter.Html(Items("<h2>{0}</h2><p>{1}</p><p><i>Ann Lee</i></p>") + Letter.Footer);

        Assert.Equal(Titles, Letter.Titles(articles));
        Assert.All(articles, article => Assert.Equal(["Ann Lee"], article.Authors));
        Assert.Equal([Bridge, Pool, Bread], articles.Select(article => article.Text));
    }

    [Fact]
    public void Html_DayAboveEachHeadline_IsItsDate()
    {
        var articles = Letter.Html(Items("""<table><tr><td><span style="font-size:11px">0{2}.11.2025</span><h2>{0}</h2><p>{1}</p></td></tr></table>""") + Letter.Footer);

        Assert.Equal(["2025-11-01", "2025-11-02", "2025-11-03"], articles.Select(article => article.Published?.ToString()));
    }

    private static string Items(string shape)
        => string.Concat(Titles.Zip([Bridge, Pool, Bread]).Select((item, index) => string.Format(null, shape, item.First, item.Second, index + 1)));
}
