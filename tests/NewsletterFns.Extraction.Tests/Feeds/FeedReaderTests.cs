using System.Text;

namespace NewsletterFns.Extraction.Tests.Feeds;

public sealed class FeedReaderTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel>
            <title>Hafenblatt</title><link>https://hafen.example/</link><language>de-DE</language><managingEditor>desk@hafen.example (Desk)</managingEditor>
            <item>
              <title>Die F&#228;hre f&amp;auml;hrt wieder</title>
              <link>https://hafen.example/faehre?utm_source=rss</link>
              <dc:creator><![CDATA[Eva Muster]]></dc:creator><dc:creator>Jan Beispiel</dc:creator>
              <pubDate>Tue, 01 Jul 2025 10:00:00 +0200</pubDate>
              <category>Allgemein</category><category><![CDATA[Hafen & Meer]]></category>
              <description>Kurz gesagt.</description>
              <content:encoded><![CDATA[<p>Die Fähre fährt ab Montag wieder, sagte die Reederei.</p><p>Karten gibt es <a href="/karten">an Bord</a>.</p>
                <p>The post <a href="https://hafen.example/faehre">Die Fähre</a> appeared first on <a href="https://hafen.example">Hafenblatt</a>.</p>]]></content:encoded>
            </item>
            <item><title>Nur ein Titel</title><link>https://hafen.example/titel</link></item>
            <item><guid isPermaLink="true">https://hafen.example/drei</guid><author>ute@hafen.example (Ute Probe)</author>
              <description>Tom &amp;amp; Ute haben am Kai ein Boot gebaut.&lt;br&gt;Es schwimmt.</description></item>
          </channel>
        </rss>
        """;

    [Fact]
    public void Read_Rss_GivesOneArticleAnEntryWithItsMetadata()
    {
        var articles = Read(Rss, "feed.xml").Articles;

        Assert.Equal(2, articles.Count);
        var first = articles[0];
        Assert.Equal("Die Fähre fährt wieder", first.Title);
        Assert.Equal("Die Fähre fährt ab Montag wieder, sagte die Reederei.\n\nKarten gibt es an Bord.", first.Text);
        Assert.Equal(["Eva Muster", "Jan Beispiel"], first.Authors);
        Assert.Equal("2025-07-01T10:00:00+02:00", first.Published.ToString());
        Assert.Equal("https://hafen.example/faehre", first.Url!.ToString());
        Assert.Equal("https://hafen.example/karten", Assert.Single(first.Links).Url.ToString());
        Assert.Equal("Hafen & Meer", first.Section);
        Assert.Equal("Hafenblatt", first.Source!.Name);
        Assert.Equal("de-DE", first.LanguageClaim);
        Assert.Equal((MetadataOrigin.Feed, MetadataOrigin.Feed, MetadataOrigin.Feed), (first.Origins.Title, first.Origins.Published, first.Origins.Url));
        Assert.Equal("Tom & Ute haben am Kai ein Boot gebaut.\nEs schwimmt.", articles[1].Text);
        Assert.Equal(["Ute Probe"], articles[1].Authors);
        Assert.Equal("https://hafen.example/drei", articles[1].Url!.ToString());
    }

    [Fact]
    public void Read_Atom_TakesTheFullestTextAndInheritsAuthorAndBase()
    {
        var article = Assert.Single(Read("""
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://port.example/"><a:title type="text">Le Port</a:title>
            <a:author><a:name>Anne Modèle</a:name></a:author>
            <a:entry><a:title type="html">Le &lt;em&gt;bac&lt;/em&gt; repart</a:title><a:link rel="self" href="/api/1"/><a:link href="/bac"/>
            <a:updated>2025-07-03T08:00:00Z</a:updated><a:published>2025-07-02T08:00:00Z</a:published><a:summary>Court.</a:summary><a:category term="mer" label="Mer"/>
            <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le bac repart lundi &amp; les billets se vendent à bord.</p></div></a:content></a:entry></a:feed>
            """, "feed.txt").Articles);

        Assert.Equal("Le bac repart", article.Title);
        Assert.Equal("Le bac repart lundi & les billets se vendent à bord.", article.Text);
        Assert.Equal(["Anne Modèle"], article.Authors);
        Assert.Equal("https://port.example/bac", article.Url!.ToString());
        Assert.Equal("2025-07-02T08:00:00+00:00", article.Published.ToString());
        Assert.Equal(("Mer", "Le Port", "fr"), (article.Section, article.Source!.Name, article.LanguageClaim));
    }

    [Fact]
    public void Read_Rdf_TakesItemsBesideTheChannel()
    {
        var article = Assert.Single(Read("""
            <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:x="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://porto.example/"><title>Il Porto</title><link>https://porto.example/</link></channel>
            <item rdf:about="https://porto.example/1"><title>Il traghetto riparte</title><x:creator>Anna Esempio</x:creator><x:date>2025-07-01T10:00+02:00</x:date>
            <description>Il traghetto riparte lunedì mattina.</description></item></rdf:RDF>
            """, "index.rdf").Articles);

        Assert.Equal(("Il traghetto riparte", "Il Porto", "https://porto.example/1"), (article.Title, article.Source!.Name, article.Url!.ToString()));
        Assert.Equal(["Anna Esempio"], article.Authors);
        Assert.Equal("2025-07-01T10:00:00+02:00", article.Published.ToString());
    }

    [Fact]
    public void Read_BrokenFeed_GivesWhatCanBeRead()
    {
        var result = Read("""
            <br />
            <b>Warning</b>: something is wrong in <b>/srv/feed.php</b> on line 3<br />
            <?xml version="1.0"?>
            <rss version="0.91"><channel><title>R&D News</title>
            <item><title>Fish & chips&nbsp;back</title><description>The <b>stall</b> is back<br>since Monday & sells out.</description><pubDate>32 Foo 2025</pubDate></item>
            <item><title>Second</title><description>The second story is whole.</description></item>
            <item><title>Third</title><description>The third story breaks o
            """, "feed.xml");

        Assert.Equal(["The stall is back\nsince Monday & sells out.", "The second story is whole.", "The third story breaks o"], result.Articles.Select(article => article.Text));
        Assert.Equal(("Fish & chips back", "R&D News"), (result.Articles[0].Title, result.Articles[0].Source!.Name));
        Assert.Null(result.Articles[0].Published);
        Assert.Contains("breaks off", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MediaAndPodcastEntries_TakesTheirDescriptions()
    {
        var articles = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><title>Harbour TV</title>
            <entry><title>One</title><media:group><media:title>One</media:title><media:description>The film shows the harbour at night.</media:description></media:group></entry>
            <entry><title>Two</title><itunes:author>Ann Sample</itunes:author><itunes:summary>The talk is about the harbour by day.</itunes:summary></entry></feed>
            """).Articles;

        Assert.Equal(["The film shows the harbour at night.", "The talk is about the harbour by day."], articles.Select(article => article.Text));
        Assert.Equal(["Ann Sample"], articles[1].Authors);
    }

    [Fact]
    public void Read_TitlesOnly_GivesTheTitles()
        => Assert.Equal(
            ["The ferry sails again", "The stall is back"],
            Read("<rss><channel><item><title>The ferry sails again</title></item><item><title>The stall is back</title></item></channel></rss>").Articles.Select(article => article.Text));

    [Fact]
    public void Read_EntityDeclarations_AreNeverResolved()
    {
        var lol = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var article = Assert.Single(Read(
            $"<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"lol\">{lol}<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>T</title>"
            + "<description>Before &l9; and &x; after the bomb.</description></item></channel></rss>").Articles);

        Assert.Equal("Before &l9; and &x; after the bomb.", article.Text);
    }

    [Fact]
    public void Read_NothingButARoot_IsAFault()
    {
        Assert.Equal(ExtractionFault.NoArticle, Extractor.Fault("<rss version=\"2.0\"><channel><title>News</title></channel></rss>", "a.xml").Fault);
        Assert.Equal(ExtractionFault.Malformed, Extractor.Fault("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News", "a.xml").Fault);
    }

    [Fact]
    public void Read_HostileNesting_IsAFaultOrTextWithinTheLimits()
    {
        Assert.Equal(ExtractionFault.Malformed, Extractor.Fault("<rss><channel>" + string.Concat(Enumerable.Repeat("<x>", 100_000)), "a.xml").Fault);
        Assert.Equal(ExtractionFault.TooLarge, Extractor.Fault("<rss><channel>" + string.Concat(Enumerable.Repeat("<x/>", 5_000)), "a.xml", options => options.MaxHtmlNodes = 1_000).Fault);
        Assert.NotEmpty(Read("<rss><channel><item><description>" + string.Concat(Enumerable.Repeat("<title a='", 20_000)) + " words").Articles);
    }

    private static ExtractionResult Read(string xml, string name = "feed.xml") => Extractor.Create().Extract(new SourceFile(name, Encoding.UTF8.GetBytes(xml)));
}
