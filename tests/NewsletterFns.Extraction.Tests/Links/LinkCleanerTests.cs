using NewsletterFns.Extraction.Links;

namespace NewsletterFns.Extraction.Tests.Links;

public sealed class LinkCleanerTests
{
    [Theory]
    [InlineData("https://a.example/x?utm_source=m&utm_medium=e", "https://a.example/x")]
    [InlineData("https://a.example/x?id=7&fbclid=abc&page=2", "https://a.example/x?id=7&page=2")]
    [InlineData("https://a.example/x?mc_cid=1&mc_eid=2#part", "https://a.example/x#part")]
    [InlineData("https://a.example/x?q=utm_source", "https://a.example/x?q=utm_source")]
    [InlineData("https://a.example/x?ck_subscriber_id=1&_hsenc=2&mkt_tok=3&vero_id=4&oly_enc_id=5&_bhlid=6&page=2", "https://a.example/x?page=2")]
    [InlineData("https://a.example/x?ref=tide-newsletter&ref=main", "https://a.example/x?ref=main")]
    [InlineData("https://a.example/x?ref=tide.example", "https://a.example/x")]
    [InlineData("https://tide.substack.com/p/pier?publication_id=1&post_id=2&isFreemail=true&r=ab&token=x&s=3", "https://tide.substack.com/p/pier?s=3")]
    [InlineData("https://a.example/x?r=7&token=8&source=tide&post_id=9", "https://a.example/x?r=7&token=8&source=tide&post_id=9")]
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

    [Theory]
    [InlineData("https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.example%2Fx%3Fid%3D7%26utm_source%3Dm", "https://a.example/x?id=7")]
    [InlineData("https://www.google.com/url?q=https://a.example/x&sa=D", "https://a.example/x")]
    [InlineData("https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&data=05%7C01", "https://a.example/x")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fx%3Ffbclid%3D1&h=AT0", "https://a.example/x")]
    [InlineData("https://t.umblr.com/redirect?z=https%3A%2F%2Fa.example%2Fx&t=abc", "https://a.example/x")]
    [InlineData("https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fa%2Eexample%2Fx", "https://a.example/x")]
    [InlineData("https://www.awin1.com/cread.php?awinmid=1&ued=https%3A%2F%2Fa.example%2Fx", "https://a.example/x")]
    [InlineData("https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Fa.example%2Fx&k=1", "https://a.example/x")]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_x-3Fid-3D7&d=DwMF", "https://a.example/x?id=7")]
    [InlineData("https://urldefense.com/v3/__https://a.example/x*part__;Iw!!AbC!def$", "https://a.example/x#part")]
    [InlineData("https://substack.com/redirect/2/eyJlIjoiaHR0cHM6Ly9hLmV4YW1wbGUveD9pZD03IiwicCI6MSwicyI6Mn0.sig-nature", "https://a.example/x?id=7")]
    [InlineData("https://mail.example/c/aHR0cHM6Ly9hLmV4YW1wbGUveD9pZD03JnV0bV9zb3VyY2U9bQ/tail", "https://a.example/x?id=7")]
    [InlineData("https://mail.example/open?x=aHR0cHM6Ly9hLmV4YW1wbGUveD9pZD03JnV0bV9zb3VyY2U9bQ", "https://a.example/x?id=7")]
    [InlineData("https://abc.r.region.awstrack.me/L0/https:%2F%2Fa.example%2Fx/1/0100/sig=42", "https://a.example/x")]
    [InlineData("https://click.mail.example/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fa.example%252Fx", "https://a.example/x")]
    public void Clean_RedirectorWithItsTarget_IsUnwrapped(string href, string expected) => Assert.Equal(expected, LinkCleaner.Clean(href)?.ToString());

    [Theory]
    [InlineData("https://tide.us1.list-manage.com/track/click?u=0a1b2c3d4e5f&id=9f8e7d&e=abc")]
    [InlineData("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.example%2Fx")]
    [InlineData("https://twitter.com/intent/tweet?url=https%3A%2F%2Fa.example%2Fx")]
    [InlineData("https://a.example/login?redirect=https%3A%2F%2Fa.example%2Fx")]
    [InlineData("https://web.archive.org/web/2016/https://a.example/x")]
    [InlineData("https://a.example/search?q=https%3A%2F%2Fb.example")]
    [InlineData("https://a.example/c/aHR0cGphdmFzY3JpcHQ6YWxlcnQoMSk")]
    [InlineData("https://click.mail.example/?url=javascript%3Aalert(1)")]
    [InlineData("https://click.mail.example/c/eyJlIjoiXHVkODAwIn0xxxxxxx")]
    public void Clean_AddressOfItsOwn_Stays(string href) => Assert.Equal(new Uri(href), LinkCleaner.Clean(href));

    [Fact]
    public void Clean_EndlessWrapping_Ends()
    {
        var href = "https://a.example/x";
        for (var i = 0; i < 8; i++)
        {
            href = "https://click.mail.example/?url=" + Uri.EscapeDataString(href);
        }

        Assert.NotNull(LinkCleaner.Clean(href));
    }
}
