namespace NewsletterFns.Extraction.Tests.Newsletters;

public sealed class DigestTests
{
    private const string Bridge = "The bridge at the market is open again after eight months, and buses cross it every ten minutes.";
    private const string Pool = "A club has taken over the till and heats the pool with what the dairy has to spare.";
    private const string Bread = "A bakery makes new flour of old bread, and the college counts the crumbs.";

    [Fact]
    public void Html_CardsWithButtons_AreItemsWithLinksAndKickers()
    {
        var articles = Letter.Html(Card("Traffic", "Bridge open again", Bridge, 1) + Card("Leisure", "Pool open in winter", Pool, 2) + Card("Trade", "Bread from bread", Bread, 3) + Letter.Footer);

        Assert.Equal(["Bridge open again", "Pool open in winter", "Bread from bread"], Letter.Titles(articles));
        Assert.Equal([Bridge, Pool, Bread], articles.Select(article => article.Text));
        Assert.Equal(["https://x.example/1", "https://x.example/2", "https://x.example/3"], articles.Select(article => article.Url?.ToString()));
        Assert.Equal(["Traffic", "Leisure", "Trade"], articles.Select(article => article.Section));
        Assert.All(articles, article => Assert.Equal(TitleSource.Heading, article.TitleSource));
        Assert.All(articles, article => Assert.Equal(MetadataOrigin.PageText, article.Origins.Title));
    }

    [Theory]
    [InlineData("ANZEIGE")]
    [InlineData("Sponsored")]
    [InlineData("Annuncio")]
    [InlineData("Publicité")]
    [InlineData("Patrocinado")]
    [InlineData("Advertentie")]
    public void Html_CardWithSponsorLabel_IsLeftOut(string label)
    {
        var articles = Letter.Html(Card("Traffic", "Bridge open again", Bridge, 1) + Card(label, "Beds at half price", "Only until Sunday: sleep as on clouds.", 9) + Card("Leisure", "Pool open in winter", Pool, 2) + Letter.Footer);

        Assert.Equal(["Bridge open again", "Pool open in winter"], Letter.Titles(articles));
    }

    [Fact]
    public void Html_LinkedHeadlinesInOneCell_AreItems()
    {
        var articles = Letter.Html($"""
            <table><tr><td><h2>Culture</h2><b><a href="https://x.example/1">The opera plays in the car park</a></b><br>{Bridge}<br><br>
            <b><a href="https://x.example/2">The club steps down of its own will</a></b><br>{Pool}<br><br></td></tr></table>
            """ + Letter.Footer);

        Assert.Equal(["The opera plays in the car park", "The club steps down of its own will"], Letter.Titles(articles));
        Assert.All(articles, article => Assert.Equal("Culture", article.Section));
    }

    [Fact]
    public void Html_CardsSideBySideInRows_AreReadByColumn()
    {
        var articles = Letter.Html($"""
            <table><tr><td><img src="a.jpg" width="290"></td><td><img src="b.jpg" width="290"></td></tr>
            <tr><td style="font-size:18px;font-weight:bold">Bridge open again</td><td style="font-size:18px;font-weight:bold">Pool open in winter</td></tr>
            <tr><td>{Bridge}</td><td>{Pool}</td></tr>
            <tr><td><a href="https://x.example/1">Read more</a></td><td><a href="https://x.example/2">Read more</a></td></tr></table>
            """ + Letter.Footer);

        Assert.Equal([("Bridge open again", Bridge), ("Pool open in winter", Pool)], articles.Select(article => (article.Title, article.Text)));
    }

    [Fact]
    public void Html_OneStoryWithSubheadings_StaysOne()
    {
        var articles = Letter.Html($"""
            <h1><a href="https://x.example/story">The lighthouse that sold its fog</a></h1><p>{Bridge} {Pool}</p>
            <h3>A horn with a mortgage</h3><p>{Bread} {Bridge}</p><a href="https://x.example/s" style="background:#06c;padding:8px">Subscribe now</a>
            <h3>What the sailors say</h3><p>{Pool} {Bread}</p><h3>The price of nothing</h3><p>{Bridge} {Bread}</p>
            """ + Letter.Footer, subject: "The lighthouse that sold its fog");

        var story = Assert.Single(articles);
        Assert.Equal("The lighthouse that sold its fog", story.Title);
        Assert.Equal("https://x.example/story", story.Url?.ToString());
        Assert.Contains("\n\nWhat the sailors say\n\n", story.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Subscribe", story.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_StoryThenLinks_GivesStoryAndLinks()
    {
        var articles = Letter.Html($"""
            <h1>A village that charges for silence</h1><p>{Bridge} {Pool}</p><h2>The sums</h2><p>{Bread} {Pool}</p><hr>
            <h2>Elsewhere</h2><ul><li><a href="https://x.example/1">Drought empties the lake above the town</a></li><li><a href="https://x.example/2">An archive of bells taped in 1962</a></li></ul>
            <ul><li><a href="https://x.example/3">The Friday bus to town comes back</a></li></ul>
            """ + Letter.Footer);

        Assert.Equal(["A village that charges for silence", "Drought empties the lake above the town", "An archive of bells taped in 1962", "The Friday bus to town comes back"], Letter.Titles(articles));
        Assert.Contains("The sums", articles[0].Text, StringComparison.Ordinal);
        Assert.Equal("Elsewhere", articles[1].Section);
    }

    [Fact]
    public void Html_EditorsLetterBeforeItems_IsItsOwnItemWhereItIsMoreThanAGreeting()
    {
        const string Words = "I spent the week on the quay, talking to the people who mend the nets, and came back with more questions than I had brought along.";
        var cards = Card("", "Bridge open again", Bridge, 1) + Card("", "Pool open in winter", Pool, 2) + Letter.Footer;

        var withLetter = Letter.Html($"<p>{Words}</p>{cards}", subject: "Nets and bridges");
        var withGreeting = Letter.Html($"<p>Good morning, dear readers!</p>{cards}", subject: "Nets and bridges");

        Assert.Equal(["Nets and bridges", "Bridge open again", "Pool open in winter"], Letter.Titles(withLetter));
        Assert.Equal(["Bridge open again", "Pool open in winter"], Letter.Titles(withGreeting));
    }

    [Fact]
    public void Html_ContentsAboveItems_AreLeftOut()
    {
        var articles = Letter.Html($"""
            <p><b>In this issue:</b></p><ul><li><a href="#a">Bridge open again</a></li><li><a href="#b">Pool open in winter</a></li></ul><hr>
            <h2>Bridge open again</h2><p>{Bridge}</p><h2>Pool open in winter</h2><p>{Pool}</p>
            """ + Letter.Footer);

        Assert.Equal([("Bridge open again", Bridge), ("Pool open in winter", Pool)], articles.Select(article => (article.Title, article.Text)));
    }

    [Fact]
    public void Html_PartForPhonesThatRepeatsAnother_IsThereOnce()
    {
        var once = Card("", "Bridge open again", Bridge, 1);
        var articles = Letter.Html("<style>.phone{display:none}</style>" + once + $"<div class=\"phone\">{once}</div><div style=\"display:none;mso-hide:all\">{once}</div>" + Card("", "Pool open in winter", Pool, 2) + Letter.Footer);

        Assert.Equal(["Bridge open again", "Pool open in winter"], Letter.Titles(articles));
    }

    private static string Card(string kicker, string title, string text, int link) => $"""
        <table role="presentation" width="600"><tr><td style="font-size:0px;padding:20px"><table role="presentation" width="100%">
        <tr><td><img src="https://x.example/{link}.jpg" width="550"></td></tr>
        <tr><td><div style="font-size:12px;color:#888">{kicker}</div></td></tr>
        <tr><td><div style="font-size:22px;font-weight:700">{title}</div></td></tr>
        <tr><td><div style="font-size:15px">{text}</div></td></tr>
        <tr><td bgcolor="#414141" style="border-radius:3px;padding:10px 25px"><a href="https://x.example/{link}" style="font-size:13px;color:#fff">Read more</a></td></tr>
        </table></td></tr></table>
        """;
}
