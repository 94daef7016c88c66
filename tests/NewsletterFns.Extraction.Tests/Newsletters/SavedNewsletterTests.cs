using System.Text;

namespace NewsletterFns.Extraction.Tests.Newsletters;

public sealed class SavedNewsletterTests
{
    private const string Cards = """
        <table role="presentation"><tr><td><h2><a href="https://x.example/1">Bridge open again</a></h2></td></tr><tr><td>The bridge at the market is open again after eight months of works.</td></tr></table>
        <table role="presentation"><tr><td><h2><a href="https://x.example/2">Pool open in winter</a></h2></td></tr><tr><td>A club has taken over the till and heats the pool with spare steam.</td></tr></table>
        """;

    [Fact]
    public void Extract_SavedNewsletter_IsReadAsALetter()
    {
        var articles = Read($"<html lang=\"en\"><head><title>The Ferry 12</title></head><body>{Cards}{Letter.Footer}</body></html>");

        Assert.Equal(["Bridge open again", "Pool open in winter"], Letter.Titles(articles));
        Assert.All(articles, article => Assert.Equal("en", article.LanguageClaim));
    }

    [Theory]
    [InlineData("<nav><a href=\"/\">Home</a></nav>")]
    [InlineData("<script src=\"a.js\"></script><script src=\"b.js\"></script><script src=\"c.js\"></script>")]
    [InlineData("<meta property=\"article:published_time\" content=\"2025-11-04\">")]
    public void Extract_PageOfTheWeb_IsNotReadAsALetter(string sign)
        => Assert.Single(Read($"<html><head><title>The Ferry 12</title></head><body>{sign}{Cards}{Letter.Footer}</body></html>"));

    private static IReadOnlyList<ExtractedArticle> Read(string html) => Extractor.Create().Extract(new SourceFile("letter.html", Encoding.UTF8.GetBytes(html))).Articles;
}
