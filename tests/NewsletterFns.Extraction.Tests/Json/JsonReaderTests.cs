using System.Text;

namespace NewsletterFns.Extraction.Tests.Json;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("""{"\uD800title": "x", "title": "Ferry", "body": "The ferry sails again on Monday."}""")]
    [InlineData("""{"title": "Ferry\udc00", "body": "The ferry sails \ud83dagain on Monday."}""")]
    [InlineData("""{"title": "Ferry", "body": "The ferry sails again on Monday.", "path": "C:\\ud800"}""")]
    public void Read_HalfASurrogatePair_CostsNothingElse(string json)
    {
        var article = Assert.Single(Extractor.Extract("a.json", json).Articles);

        Assert.Equal(("Ferry", "The ferry sails again on Monday."), (article.Title, article.Text));
    }

    private const string Body = "The ferry will sail again from Monday, and tickets are sold on board.";

    [Theory]
    [InlineData("""{"title":"Ferry","body":"<p>BODY</p>","author":"Jane Doe","date":"2025-07-01","url":"https://a.example/x?utm_source=y"}""")]
    [InlineData("""[{"headline":"Ferry","content":"BODY","authors":[{"name":"Jane Doe"}],"published_at":"2025-07-01","link":"https://a.example/x"}]""")]
    [InlineData("""{"data":{"article":{"title":"Ferry","text":"BODY","byline":"By Jane Doe","date":"2025-07-01","url":"https://a.example/x"}}}""")]
    [InlineData(""")]}', {"status":"ok","articles":[{"title":{"rendered":"Ferry"},"content":{"rendered":"<p>BODY</p>"},"author":"Jane Doe","date":"2025-07-01","link":"https://a.example/x"}]}""")]
    [InlineData("""/* export */ {"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#j","name":"Jane Doe"},{"@type":"NewsArticle","headline":"Ferry","articleBody":"BODY","author":{"@id":"#j"},"datePublished":"2025-07-01","url":"https://a.example/x"}]}""")]
    [InlineData("""{"@context":"https://schema.org","@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"BlogPosting","headline":"Ferry","articleBody":"BODY","author":["Jane Doe"],"datePublished":"2025-07-01","url":"https://a.example/x"}}]}""")]
    public void Read_ArticleInAnyShape_GivesTextAndMetadata(string json)
    {
        var article = Extractor.Article(json.Replace("BODY", Body, StringComparison.Ordinal), "data.txt");

        Assert.Equal(("Ferry", Body), (article.Title, article.Text));
        Assert.Equal(["Jane Doe"], article.Authors);
        Assert.Equal("2025-07-01", article.Published.ToString());
        Assert.Equal("https://a.example/x", article.Url!.ToString());
        Assert.Equal(json.Contains("@context", StringComparison.Ordinal) ? MetadataOrigin.JsonLd : MetadataOrigin.JsonField, article.Origins.Title);
    }

    [Fact]
    public void Read_JsonFeed_GivesItsItems()
    {
        var articles = Read("""
            {"version":"https://jsonfeed.org/version/1.1","title":"Harbour News","language":"en-GB","authors":[{"name":"Jane Doe"}],"items":[
              {"id":"1","url":"https://a.example/1","title":"One","content_html":"<p>The first text is <em>here</em>.</p>","content_text":"short","date_published":"2025-07-01T10:00:00Z","tags":["Sea"]},
              {"id":"https://a.example/2","content_text":"The second item has no title, as notes and microblogs have none, yet it is a text of some length."}]}
            """).Articles;

        Assert.Equal(["The first text is here.", "The second item has no title, as notes and microblogs have none, yet it is a text of some length."], articles.Select(article => article.Text));
        Assert.Equal(("Harbour News", "en-GB", "Sea"), (articles[0].Source!.Name, articles[0].LanguageClaim, articles[0].Section));
        Assert.Equal(["Jane Doe"], articles[1].Authors);
        Assert.Equal("https://a.example/2", articles[1].Url!.ToString());
        Assert.Equal(MetadataOrigin.Feed, articles[0].Origins.Url);
    }

    [Fact]
    public void Read_JsonLines_GivesOneArticleALineAndWarnsOfBadOnes()
    {
        var result = Read("{\"title\":\"One\",\"text\":\"The first text.\"}\n{broken\n{\"title\":\"Two\",\"text\":\"The second text.\"}\n");

        Assert.Equal(["The first text.", "The second text."], result.Articles.Select(article => article.Text));
        Assert.Contains("not JSON", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Markdown_IsRendered()
        => Assert.Equal("Tickets are sold on board.", Extractor.Article("""{"title":"Ferry","markdown":"Tickets are **sold** [on board](https://a.example)."}""").Text);

    [Theory]
    [InlineData("""{"total": 3, "items": [1, 2]}""")]
    [InlineData("""{"name": "package", "version": "1.0.0", "dependencies": {"x": "^2"}}""")]
    public void Read_DataWithoutAnArticle_IsNoArticle(string json) => Assert.Equal(ExtractionFault.NoArticle, Extractor.Fault(json).Fault);

    [Fact]
    public void Read_BrokenOrTooDeep_IsMalformed()
    {
        Assert.Equal(ExtractionFault.Malformed, Extractor.Fault("{\"title\":\"One\",\"text\":\"The fir", "a.json").Fault);
        Assert.Equal(ExtractionFault.Malformed, Extractor.Fault(new string('[', 100_000), "a.json").Fault);
    }

    private static ExtractionResult Read(string json) => Extractor.Create().Extract(new SourceFile("data.json", Encoding.UTF8.GetBytes(json)));
}
