using NewsletterFns.Extraction.Links;

namespace NewsletterFns.Extraction.Tests.Links;

public sealed class LinkCleanerTests
{
    [Theory]
    [InlineData("https://a.example/x?utm_source=m&utm_medium=e", "https://a.example/x")]
    [InlineData("https://a.example/x?id=7&fbclid=abc&page=2", "https://a.example/x?id=7&page=2")]
    [InlineData("https://a.example/x?mc_cid=1&mc_eid=2#part", "https://a.example/x#part")]
    [InlineData("https://a.example/x?ck_subscriber_id=1&_hsenc=2&mkt_tok=3&vero_id=4&oly_enc_id=5&_bhlid=6&k=7", "https://a.example/x?k=7")]
    [InlineData("https://a.example/x?ref=letter.example&attribution_id=1&attribution_type=post", "https://a.example/x")]
    [InlineData("https://a.example/x?ref=tide-newsletter", "https://a.example/x")]
    [InlineData("https://writer.substack.com/p/story?r=abc&s=w&publication_id=1&isFreemail=true&token=ey", "https://writer.substack.com/p/story")]
    [InlineData("https://www.youtube.com/watch?v=abc&si=def&t=10", "https://www.youtube.com/watch?v=abc&t=10")]
    [InlineData("https://a.example/x#utm_source=rss", "https://a.example/x")]
    [InlineData("https://a.example/x#section-2", "https://a.example/x#section-2")]
    [InlineData("https://a.example/x?q=utm_source", "https://a.example/x?q=utm_source")]
    [InlineData("/relative?x=1", "https://base.example/relative?x=1")]
    [InlineData("//cdn.example/y", "https://cdn.example/y")]
    public void Clean_WebAddress_LosesTrackers(string href, string expected)
        => Assert.Equal(expected, LinkCleaner.Clean(href, new Uri("https://base.example/dir/page"))?.ToString());

    [Theory]
    [InlineData("#top")]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:a@b.example")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/relative")]
    [InlineData("http://")]
    [InlineData("")]
    [InlineData(null)]
    public void Clean_NoWebAddress_IsNull(string? href) => Assert.Null(LinkCleaner.Clean(href));
}
