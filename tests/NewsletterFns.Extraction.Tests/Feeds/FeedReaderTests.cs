namespace NewsletterFns.Extraction.Tests.Feeds;

public sealed class FeedReaderTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Il Ponte</title><link>https://ilponte.example/</link><language>it-IT</language>
        <item><title>Torna il mercato del sabato</title><link>https://ilponte.example/mercato?utm_source=rss</link>
          <dc:creator><![CDATA[Anna Rossi]]></dc:creator><pubDate>Sat, 05 Jul 2025 08:30:00 +0200</pubDate><category>Città</category>
          <description>Dopo due anni di lavori.</description>
          <content:encoded><![CDATA[<p>Dopo due anni di lavori il mercato riapre in piazza.</p><p>I banchi saranno quaranta, <a href="/mappa">ecco la mappa</a>.</p><p>The post <a href="https://ilponte.example/mercato">Torna il mercato</a> appeared first.</p>]]></content:encoded></item>
        <item><title>Il bus 12 cambia percorso</title><link>https://ilponte.example/bus</link><description>Da lunedì il bus passa per via Verdi &amp;amp; viale Roma.</description><pubDate>Mon, 31 Feb 2025 08:00:00 GMT</pubDate></item>
        <item><title>Solo un titolo</title></item>
        </channel></rss>
        """;

    [Fact]
    public void Read_Rss_GivesAnArticleForEveryEntryWithText()
    {
        var articles = Extractor.Extract("feed.xml", Rss).Articles;

        Assert.Equal(["Torna il mercato del sabato", "Il bus 12 cambia percorso"], articles.Select(article => article.Title));
        var first = articles[0];
        Assert.Equal("Dopo due anni di lavori il mercato riapre in piazza.\n\nI banchi saranno quaranta, ecco la mappa.", first.Text);
        Assert.Equal(["Anna Rossi"], first.Authors);
        Assert.Equal("2025-07-05T08:30:00+02:00", first.Published?.ToString());
        Assert.Equal("https://ilponte.example/mercato", first.Url?.AbsoluteUri);
        Assert.Equal("Il Ponte", first.Source?.Name);
        Assert.Equal("Città", first.Section);
        Assert.Equal("it-IT", first.LanguageClaim);
        Assert.Equal("https://ilponte.example/mappa", Assert.Single(first.Links).Url.AbsoluteUri);
        Assert.Equal(MetadataOrigin.Feed, first.Origins.Published);
    }

    [Fact]
    public void Read_ImpossibleDate_IsDropped() => Assert.Null(Extractor.Extract("feed.xml", Rss).Articles[1].Published);

    [Fact]
    public void Read_EscapedTwice_IsPlainText()
        => Assert.Equal("Da lunedì il bus passa per via Verdi & viale Roma.", Extractor.Extract("feed.xml", Rss).Articles[1].Text);

    [Fact]
    public void Read_Atom_TakesContentAuthorsAndAlternateLink()
    {
        const string Atom = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Flussbote</title>
            <entry><title type="html">Die &lt;em&gt;neue&lt;/em&gt; Brücke</title><link rel="self" href="https://flussbote.example/api/1"/><link rel="alternate" href="https://flussbote.example/bruecke"/>
            <author><name>Jana Weiß</name></author><author><name>Ole Brandt</name></author><published>2025-05-17T06:00:00Z</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Brücke ist seit Montag offen.</p><ul><li>zwei Spuren</li><li>ein Radweg</li></ul></div></content></entry></feed>
            """;

        var article = Assert.Single(Extractor.Extract("a.txt", Atom).Articles);

        Assert.Equal("Die neue Brücke", article.Title);
        Assert.Equal(["Jana Weiß", "Ole Brandt"], article.Authors);
        Assert.Equal("https://flussbote.example/bruecke", article.Url?.AbsoluteUri);
        Assert.Equal("Die Brücke ist seit Montag offen.\n\n- zwei Spuren\n- ein Radweg", article.Text);
        Assert.Equal("2025-05-17T06:00:00+00:00", article.Published?.ToString());
    }

    [Fact]
    public void Read_Rdf_FindsItemsBesideTheChannel()
    {
        const string Rdf = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://le-pont.example/"><title>Le Pont</title></channel>
            <item rdf:about="https://le-pont.example/1"><title>Le quai rouvre</title><link>https://le-pont.example/1</link><dc:date>2025-03-02</dc:date><description>Le quai rouvre au public après six mois.</description></item></rdf:RDF>
            """;

        var article = Assert.Single(Extractor.Extract("feed.rdf", Rdf).Articles);

        Assert.Equal(("Le quai rouvre", "Le Pont", "2025-03-02"), (article.Title, article.Source?.Name, article.Published?.ToString()));
    }

    [Theory]
    [InlineData("<br />\n<b>Warning</b>: include() in /srv/a.php\n")]
    [InlineData("\uFEFF\n\n")]
    [InlineData("<!-- made by hand -->")]
    public void Read_JunkBeforeTheDeclaration_IsAFeed(string junk) => Assert.Equal(2, Extractor.Extract("feed", junk + Rss).Articles.Count);

    [Fact]
    public void Read_BrokenOff_KeepsWhatIsThereAndWarns()
    {
        var result = Extractor.Extract("feed.xml", Rss[..Rss.IndexOf("<item><title>Solo", StringComparison.Ordinal)]);

        Assert.Equal(2, result.Articles.Count);
        Assert.Contains("breaks off", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EntityDeclarations_AreNeverResolved()
    {
        const string Bomb = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY secret SYSTEM "file:///etc/passwd">]>
            <rss version="2.0"><channel><title>T</title><item><title>A title</title><description>Some text with &b; and &secret; in it.</description></item></channel></rss>
            """;

        var text = Assert.Single(Extractor.Extract("feed.xml", Bomb).Articles).Text;

        Assert.DoesNotContain("aaaa", text, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoEntry_IsNoArticle()
        => Assert.Equal(ExtractionFault.NoArticle, Assert.Throws<ExtractionException>(() => Extractor.Extract("feed.xml", "<rss version=\"2.0\"><channel><title>T</title></channel></rss>")).Fault);
}
