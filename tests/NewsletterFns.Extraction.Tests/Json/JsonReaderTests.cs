namespace NewsletterFns.Extraction.Tests.Json;

public sealed class JsonReaderTests
{
    [Fact]
    public void Read_PlainObject_GivesTextAndMetadata()
    {
        var article = Assert.Single(Extractor.Extract("a.json", """
            {"title": "Un titolo", "html": "<p>Primo paragrafo.</p><p>Secondo.</p>", "author": "Anna Rossi", "date": "2025-07-05", "url": "https://ilponte.example/a?utm_medium=mail", "language": "it"}
            """).Articles);

        Assert.Equal("Primo paragrafo.\n\nSecondo.", article.Text);
        Assert.Equal(("Un titolo", "2025-07-05", "https://ilponte.example/a", "it"), (article.Title, article.Published?.ToString(), article.Url?.AbsoluteUri, article.LanguageClaim));
        Assert.Equal(["Anna Rossi"], article.Authors);
        Assert.Equal(MetadataOrigin.JsonField, article.Origins.Title);
    }

    [Fact]
    public void Read_JsonFeed_GivesItsItems()
    {
        var articles = Extractor.Extract("feed.json", """
            {"version": "https://jsonfeed.org/version/1.1", "title": "The Bridge", "home_page_url": "https://bridge.example/", "language": "en", "authors": [{"name": "Mary Hill"}],
             "items": [{"id": "1", "url": "https://bridge.example/1", "title": "One", "content_html": "<p>The first item&#8217;s text.</p>", "date_published": "2025-07-05T10:00:00Z"},
                       {"id": "2", "content_text": "A note without a title that goes on for a while, so that it is an article of its own: it tells of the river, the old bridge, the people who cross it in the morning and those who come back at night, and of the ferry.", "authors": [{"name": "John Doe"}]}]}
            """).Articles;

        Assert.Equal(2, articles.Count);
        Assert.Equal("The first item’s text.", articles[0].Text);
        Assert.Equal(["Mary Hill"], articles[0].Authors);
        Assert.Equal(["John Doe"], articles[1].Authors);
        Assert.All(articles, article => Assert.Equal("The Bridge", article.Source?.Name));
    }

    [Fact]
    public void Read_LinkedDataGraph_TakesTheArticle()
    {
        var article = Assert.Single(Extractor.Extract("page.jsonld", """
            {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Le Pont"},
             {"@type": "NewsArticle", "headline": "Le quai rouvre", "articleBody": "Le quai rouvre au public.\n\nLa mairie a tenu parole.", "author": [{"@type": "Person", "name": "Luc Martin"}, {"name": "Ève Noël"}], "datePublished": "2025-03-02T07:00:00+01:00", "publisher": {"name": "Le Pont"}, "articleSection": ["Ville"], "inLanguage": "fr"}]}
            """).Articles);

        Assert.Equal("Le quai rouvre au public.\n\nLa mairie a tenu parole.", article.Text);
        Assert.Equal(["Luc Martin", "Ève Noël"], article.Authors);
        Assert.Equal(("Le Pont", "Ville", "fr"), (article.Source?.Name, article.Section, article.LanguageClaim));
    }

    [Theory]
    [InlineData("""{"articles": [{"title": "A", "body": "Text of a."}, {"title": "B", "body": "Text of b."}]}""")]
    [InlineData("""[{"title": "A", "content": {"rendered": "<p>Text of a.</p>"}}, {"Title": {"rendered": "B"}, "Content": "Text of b."}]""")]
    [InlineData("{\"title\": \"A\", \"text\": \"Text of a.\"}\n{\"title\": \"B\", \"text\": \"Text of b.\"}\n")]
    [InlineData("""// exported\n{"data": {"posts": [{"title": "A", "body": ["Text of a."], "comments": [{"title": "Re", "text": "First!"}]}, {"title": "B", "text": "Text of b.",},]}}""")]
    public void Read_Lists_GiveAnArticleEach(string json)
        => Assert.Equal(["A: Text of a.", "B: Text of b."], Extractor.Extract("list.json", json.Replace("\\n{", "\n{", StringComparison.Ordinal)).Articles.Select(article => $"{article.Title}: {article.Text}"));

    [Fact]
    public void Read_OnlySummaries_AreTaken()
        => Assert.Equal("What happened, in short.", Assert.Single(Extractor.Extract("a.json", """{"headline": "News", "description": "What happened, in short."}""").Articles).Text);

    [Theory]
    [InlineData("1751704200")]
    [InlineData("1751704200000")]
    public void Read_UnixTime_IsAPointInTime(string time)
        => Assert.Equal("2025-07-05T08:30:00+00:00", Extractor.Extract("a.json", $$"""{"title": "T", "body": "Some text.", "created_at": {{time}}}""").Articles[0].Published?.ToString());

    [Theory]
    [InlineData("""{"id": 1, "tags": ["a", "b"]}""", ExtractionFault.NoArticle)]
    [InlineData("""{"title": "T", "body": """, ExtractionFault.Malformed)]
    [InlineData("""[1, 2, 3]""", ExtractionFault.NoArticle)]
    public void Read_NoArticle_FailsForGood(string json, ExtractionFault fault)
        => Assert.Equal(fault, Assert.Throws<ExtractionException>(() => Extractor.Extract("a.json", json)).Fault);

    [Fact]
    public void Read_DeeperThanTheParserGoes_FailsForGood()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 5_000)) + "1" + new string('}', 5_000);

        Assert.Equal(ExtractionFault.Malformed, Assert.Throws<ExtractionException>(() => Extractor.Extract("a.json", deep)).Fault);
    }

    [Fact]
    public void Read_TextThatBeginsLikeJson_StaysText()
        => Assert.StartsWith("[Update] The bridge", Extractor.Extract("a.txt", "[Update] The bridge was closed on Monday.\n\nIt opens again {maybe} on Friday.").Articles[0].Text, StringComparison.Ordinal);
}
