using System.Text;

namespace NewsletterFns.Extraction.Tests.Html;

public sealed class HtmlReaderTests
{
    private const string Sentence = "The harbour master said that the old pier would stay closed until the divers had looked at every pile. ";

    [Fact]
    public void Extract_HundredThousandNestedElements_IsMalformed()
        => Assert.Equal(ExtractionFault.Malformed, Extractor.Fault("<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "text", "deep.html").Fault);

    [Fact]
    public void Extract_DepthAtTheLimit_IsRead()
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 480)) + $"<p>{Sentence}</p>";

        Assert.Equal(Sentence.Trim(), Extractor.Article(page, "deep.html").Text);
    }

    [Fact]
    public void Extract_UnclosedFormatting_DoesNotMultiply()
    {
        var page = "<html><body>" + string.Concat(Enumerable.Range(0, 400).Select(i => $"<font color={i}>")) + string.Concat(Enumerable.Range(0, 200).Select(i => $"<p>{i}: {Sentence}"));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        var article = Extractor.Create().Extract(new SourceFile("font.html", Encoding.UTF8.GetBytes(page)), limit.Token).Articles[0];

        Assert.Equal(200, article.Text.Split("harbour master").Length - 1);
    }

    [Fact]
    public void Extract_TooManyTags_IsTooLargeAndNamesTheSetting()
    {
        var fault = Extractor.Fault("<html>" + string.Concat(Enumerable.Repeat("<br>", 500)) + "text", "many.html", options => options.MaxHtmlNodes = 200);

        Assert.Equal(ExtractionFault.TooLarge, fault.Fault);
        Assert.Contains("Extraction__MaxHtmlNodes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_CommentsLongerThanTheArticle_AreNotText()
    {
        var comments = string.Concat(Enumerable.Range(1, 20).Select(i => $"<li><p>Comment {i}: I have walked there since I was a child and I do not believe a word of it.</p></li>"));
        var page = $"<html><body><article><h1>The pier stays closed</h1>{string.Concat(Enumerable.Repeat($"<p>{Sentence}</p>", 5))}</article><div id=\"comments\"><h2>Comments</h2><ol>{comments}</ol></div></body></html>";

        Assert.DoesNotContain("Comment", Extractor.Article(page, "page.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_WrapperNamedAfterItsSidebar_IsKept()
    {
        var page = $"<html><body><div class=\"content-with-sidebar\"><h1>The pier stays closed</h1>{string.Concat(Enumerable.Repeat($"<p>{Sentence}</p>", 5))}</div></body></html>";

        Assert.Contains("divers", Extractor.Article(page, "page.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_StatedBodyLongerThanThePage_IsUsed()
    {
        var body = string.Join("\\n", Enumerable.Range(1, 6).Select(i => $"Part {i}. {Sentence.Trim()}"));
        var page = $$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier","articleBody":"{{body}}"}</script></head><body><h1>Pier</h1><p>{{Sentence}}</p></body></html>""";

        Assert.EndsWith("Part 6. " + Sentence.Trim(), Extractor.Article(page, "page.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_BlockLink_DoesNotGlueWords()
    {
        var page = $"<html><body><p>{Sentence}</p><p>Word<br>break and<b> bold</b>text with <a href=https://a.example/x><b>a link </b></a>inside.</p></body></html>";

        var article = Extractor.Article(page, "page.html");

        Assert.EndsWith("Word\nbreak and boldtext with a link inside.", article.Text, StringComparison.Ordinal);
        var link = Assert.Single(article.Links);
        Assert.Equal("a link", article.Text.Substring(link.Offset!.Value, link.Length!.Value));
    }

    [Fact]
    public void Extract_PulledQuote_IsNotDoubled()
    {
        var page = $"<html><body><article><p>{Sentence} Nobody knows when that will be, and the ferry waits.</p><div>{Sentence}</div><p>The council meets on Tuesday to vote on the money for it.</p></article></body></html>";

        Assert.Equal(2, Extractor.Article(page, "page.html").Text.Split("harbour master").Length);
    }

    [Fact]
    public void Extract_FurnitureLineInsideAParagraph_IsTakenOutOfIt()
    {
        var page = $"<html><body><p>{Sentence}</p><p>The vote is on <a href=https://a.example/t>Tuesday</a>.<br>Subscribe to our newsletter<br>***<br>More in <a href=https://a.example/m>the minutes</a>.</p></body></html>";

        var article = Extractor.Article(page, "page.html");

        Assert.EndsWith("The vote is on Tuesday.\nMore in the minutes.", article.Text, StringComparison.Ordinal);
        Assert.Equal(["Tuesday", "the minutes"], article.Links.Select(link => article.Text.Substring(link.Offset!.Value, link.Length!.Value)));
    }

    [Fact]
    public void Extract_WordWithFurnitureClassInsideASentence_IsKept()
    {
        var page = $"<html><body><article><p>{Sentence}</p><p>The ferry company <a class=\"tag teaser\" href=/f>Northline</a> said that it would not wait until the end of the year for the pier.</p></article></body></html>";

        Assert.Contains("company Northline said", Extractor.Article(page, "page.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_ManySiblings_CostsNoSquare()
    {
        var page = "<html><body><article>" + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"<p>Paragraph {i} about the pier.</p>"));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        Assert.Contains("Paragraph 39999", Extractor.Create(options => options.MaxSeconds = 20).Extract(new SourceFile("long.html", Encoding.UTF8.GetBytes(page)), limit.Token).Articles[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><head><title>Only a title</title></head><body><script>var a = 1;</script></body></html>")]
    [InlineData("<!doctype html><!-- nothing -->")]
    public void Extract_PageWithoutText_IsNoArticle(string page) => Assert.Equal(ExtractionFault.NoArticle, Extractor.Fault(page, "page.html").Fault);

    [Theory]
    [InlineData("<title>Pier closed | The Tide</title><meta property=\"og:site_name\" content=\"The Tide\">", "Pier closed")]
    [InlineData("<title>Pier closed - tide.example</title><link rel=canonical href=\"https://tide.example/a\">", "Pier closed")]
    [InlineData("<title>Pier closed - what now</title>", "Pier closed - what now")]
    [InlineData("<title>The Tide: Pier closed</title><meta property=\"og:title\" content=\"Pier closed\">", "Pier closed")]
    public void Extract_TitleOfThePage_LosesTheSiteOnlyOnEvidence(string head, string expected)
        => Assert.Equal(expected, Extractor.Article($"<html><head>{head}</head><body><p>{Sentence}</p></body></html>", "page.html").Title);
}
