using System.Diagnostics;
using NewsletterFns.Extraction.Links;

namespace NewsletterFns.Extraction.Tests.Links;

public sealed class RedirectorsTests
{
    [Theory]
    [InlineData("https://www.google.com/url?q=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7&sa=D", "https://news.example/a?id=7")]
    [InlineData("https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7", "https://news.example/a?id=7")]
    [InlineData("https://www.google.com/amp/s/news.example/a?id=7", "https://news.example/a?id=7")]
    [InlineData("https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7&data=05", "https://news.example/a?id=7")]
    [InlineData("https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7&k=x", "https://news.example/a?id=7")]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__news.example_a-3Fid-3D7&d=x", "https://news.example/a?id=7")]
    [InlineData("https://urldefense.com/v3/__https://news.example/a?id=7__;!!abc$", "https://news.example/a?id=7")]
    [InlineData("https://urldefense.com/v3/__https://news.example/a*b?id=7__;Iw!!abc$", "https://news.example/a#b?id=7")]
    [InlineData("https://substack.com/redirect/2/eyJlIjogImh0dHBzOi8vbmV3cy5leGFtcGxlL2E_aWQ9NyZ1dG1fY2FtcGFpZ249eCIsICJwIjogMSwgInMiOiAyfQ.sIg?j=x", "https://news.example/a?id=7")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7&h=AT1", "https://news.example/a?id=7")]
    [InlineData("https://t.umblr.com/redirect?z=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7&t=1", "https://news.example/a?id=7")]
    [InlineData("https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7", "https://news.example/a?id=7")]
    [InlineData("https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7", "https://news.example/a?id=7")]
    [InlineData("https://duckduckgo.com/l/?uddg=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7", "https://news.example/a?id=7")]
    [InlineData("https://www.bing.com/ck/a?u=a1aHR0cHM6Ly9uZXdzLmV4YW1wbGUvYT9pZD03&ntb=1", "https://news.example/a?id=7")]
    [InlineData("https://href.li/?https://news.example/a?id=7", "https://news.example/a?id=7")]
    [InlineData("https://abc.r.eu-west-1.awstrack.me/L0/https%3A%2F%2Fnews.example%2Fa%3Fid%3D7/1/0102/x=1", "https://news.example/a?id=7")]
    [InlineData("https://tracking.sender.example/CL0/https%3A%2F%2Fnews.example%2Fa%3Fid%3D7/1/0100", "https://news.example/a?id=7")]
    [InlineData("https://click.convertkit-mail.com/abc/def/aHR0cHM6Ly9uZXdzLmV4YW1wbGUvYT9pZD03", "https://news.example/a?id=7")]
    [InlineData("https://links.sender.example/click/123/aHR0cHM6Ly9uZXdzLmV4YW1wbGUvYT9pZD03/456", "https://news.example/a?id=7")]
    [InlineData("https://mandrillapp.com/track/click/30/news.example?p=eyJzIjogInNpZyIsICJ2IjogMSwgInAiOiAie1widVwiOiAzMCwgXCJ1cmxcIjogXCJodHRwczovL25ld3MuZXhhbXBsZS9hP2lkPTdcIiwgXCJpZFwiOiBcInhcIn0ifQ", "https://news.example/a?id=7")]
    [InlineData("https://e.customeriomail.com/e/c/eyJocmVmIjogImh0dHBzOi8vbmV3cy5leGFtcGxlL2E_aWQ9NyJ9/sig", "https://news.example/a?id=7")]
    [InlineData("https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.eyJidWxsZXRpbiI6ICIxIiwgInVybCI6ICJodHRwczovL25ld3MuZXhhbXBsZS9hP2lkPTcifQ.c2ln", "https://news.example/a?id=7")]
    [InlineData("https://click.sender.example/?target=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7", "https://news.example/a?id=7")]
    [InlineData("https://sender.example/redirect?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7", "https://news.example/a?id=7")]
    [InlineData("https://sender.example/go/https://news.example/a?id=7", "https://news.example/a?id=7")]
    [InlineData("https://sender.example/redirect?url=aHR0cHM6Ly9uZXdzLmV4YW1wbGUvYT9pZD03", "https://news.example/a?id=7")]
    [InlineData("https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fnews.example%252Fa%253Fid%253D7%26h%3D1", "https://news.example/a?id=7")]
    [InlineData("https://sender.example/track/click?url=https%253A%252F%252Fnews.example%252Fa%253Fid%253D7", "https://news.example/a?id=7")]
    public void Clean_TargetInAddress_IsUnwrapped(string href, string expected) => Assert.Equal(expected, LinkCleaner.Clean(href)?.ToString());

    [Theory]
    [InlineData("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7")]
    [InlineData("https://twitter.com/intent/tweet?url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7")]
    [InlineData("https://web.archive.org/web/2020/https://news.example/a")]
    [InlineData("https://accounts.example/login?continue=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7")]
    [InlineData("https://translate.google.com/translate?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7")]
    [InlineData("https://sender.us1.list-manage.com/track/click?u=abc&id=1&e=2")]
    [InlineData("https://u1.ct.sendgrid.net/ls/click?upn=u001.abcDEF")]
    [InlineData("https://shop.example/find?url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7")]
    [InlineData("https://click.sender.example/?url=javascript:alert(1)")]
    [InlineData("https://click.sender.example/?url=file:///etc/passwd")]
    [InlineData("https://click.sender.example/?url=https://user:pw@evil.example/")]
    [InlineData("https://click.sender.example/?url=http://localhost/x")]
    [InlineData("https://substack.com/redirect/2/eyJlIjoiZmls")]
    [InlineData("https://git.example/x?ref=main&page=2")]
    [InlineData("https://git.example/x?ref=v1.2")]
    [InlineData("https://a.example/x?s=1&t=2&r=3&source=book&email=yes")]
    public void Clean_NoTargetToFollow_StaysAsItIs(string href) => Assert.Equal(new Uri(href), LinkCleaner.Clean(href));

    [Theory]
    [InlineData("https://click.a.example/?url=", "https%3A%2F%2Fclick.a.example%2F%3Furl%3D")]
    [InlineData("https://a.example/redirect/", "https:%2F%2Fa.example%2Fredirect%2F")]
    [InlineData("https://a.example/go?url=", "%25")]
    [InlineData("https://a.example/go/", "eyJ7")]
    [InlineData("https://a.example/go/", "aHR0cHM6Ly9hLmV4YW1wbGUv/")]
    [InlineData("https://a.example/?", "u=h&")]
    [InlineData("https://urldefense.com/v3/__https://a.example/", "**_")]
    public void Clean_HostileAddress_EndsSoon(string start, string piece)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 20; i++)
        {
            var url = LinkCleaner.Clean(start + string.Concat(Enumerable.Repeat(piece, (7_900 - start.Length) / piece.Length)));
            Assert.True(url is null or { Scheme: "http" or "https" });
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
    }
}
