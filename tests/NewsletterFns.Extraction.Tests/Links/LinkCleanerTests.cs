using NewsletterFns.Extraction.Links;

namespace NewsletterFns.Extraction.Tests.Links;

public sealed class LinkCleanerTests
{
    [Theory]
    [InlineData("https://a.example/x?utm_source=m&utm_medium=e", "https://a.example/x")]
    [InlineData("https://a.example/x?id=7&fbclid=abc&page=2", "https://a.example/x?id=7&page=2")]
    [InlineData("https://a.example/x?mc_cid=1&mc_eid=2#part", "https://a.example/x#part")]
    [InlineData("https://a.example/x?q=utm_source", "https://a.example/x?q=utm_source")]
    [InlineData("/relative?x=1", "https://base.example/relative?x=1")]
    [InlineData("//cdn.example/y", "https://cdn.example/y")]
    public void Clean_WebAddress_LosesTrackers(string href, string expected)
        => Assert.Equal(expected, LinkCleaner.Clean(href, new Uri("https://base.example/dir/page"))?.ToString());

    [Theory]
    [InlineData("https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fx%3Fid%3D1&sa=D", "https://a.example/x?id=1")]
    [InlineData("https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&data=05%7C01&reserved=0", "https://a.example/x")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fx%3Ffbclid%3Dz&h=AT1", "https://a.example/x")]
    [InlineData("https://tracking.mail.example/CL0/https:%2F%2Fa.example%2Fx%3Futm_source=nl/1/0100-abc/xyz=3", "https://a.example/x")]
    [InlineData("https://click.mail.example/abc/def/aHR0cHM6Ly9hLmV4YW1wbGUveA==", "https://a.example/x")]
    [InlineData("https://substack.com/redirect/2/eyJlIjoiaHR0cHM6Ly9hLmV4YW1wbGUveCIsInAiOjF9.c2ln", "https://a.example/x")]
    [InlineData("https://urldefense.com/v3/__https://a.example/x?id=1__;!!Abc!def$", "https://a.example/x?id=1")]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_x-3Fid-3D1&d=DwM&c=e", "https://a.example/x?id=1")]
    [InlineData("https://click.mail.example/?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fa.example%252Fx", "https://a.example/x")]
    [InlineData("https://a.example/x?ref=letter.example", "https://a.example/x")]
    public void Clean_Redirector_IsItsTarget(string href, string expected) => Assert.Equal(expected, LinkCleaner.Clean(href)?.ToString());

    [Theory]
    [InlineData("https://web.archive.org/web/2020/https:%2F%2Fa.example%2Fx")]
    [InlineData("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.example%2Fx")]
    [InlineData("https://shop.example/login?next=https%3A%2F%2Fshop.example%2Fcart")]
    [InlineData("https://code.example/tree?ref=main")]
    [InlineData("https://click.mail.example/abc?u=7c1d0e2b9a&id=5")]
    [InlineData("https://a.example/eyJub3QganNvbg/aHR0cCBpcyBhIHByb3RvY29s")]
    public void Clean_NoRedirector_Stays(string href) => Assert.Equal(new Uri(href), LinkCleaner.Clean(href));

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
