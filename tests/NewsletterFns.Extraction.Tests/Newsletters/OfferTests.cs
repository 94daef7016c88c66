namespace NewsletterFns.Extraction.Tests.Newsletters;

public sealed class OfferTests
{
    private const string Bridge = "The bridge at the market is open again after eight months, and buses cross it every ten minutes.";
    private const string Pool = "A club has taken over the till and heats the pool with what the dairy has to spare.";

    [Theory]
    [InlineData("Plan your year with me", "My course opens in May with a 20 % discount for you.", "Reserve your place")]
    [InlineData("Ordne dein Jahr", "Mein Kurs beginnt im Mai, für dich mit 20 % Rabatt.", "Jetzt Platz sichern")]
    [InlineData("Ordina il tuo anno", "Il mio corso apre a maggio: sconto del 20 % per i tuoi amici.", "Prenota il posto")]
    [InlineData("Rangez votre année", "Ma formation ouvre en mai : 20 % de réduction pour vos amis.", "Réservez votre place")]
    public void Html_BoxThatSells_IsLeftOut(string heading, string text, string button)
    {
        var articles = Letter.Html($"""
            <p>{Bridge}</p><p>{Pool}</p><p>{Bridge} {Pool}</p><p>{Pool} {Bridge}</p>
            <div style="border-top:1px solid #ddd"><p><strong>{heading}</strong><br>{text}</p><p><a href="https://x.example/c" style="background:#b33;padding:9px">{button}</a></p></div>
            """ + Letter.Footer);

        Assert.DoesNotContain(heading, Letter.AllText(articles), StringComparison.Ordinal);
        Assert.DoesNotContain(text, Letter.AllText(articles), StringComparison.Ordinal);
        Assert.Contains(Pool, Letter.AllText(articles), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_ButtonsThatItemsShare_SellNothing()
    {
        const string body = """<h2>{0}</h2><p>{1} Tickets 12 €, bring your friends.</p><p><a href="https://x.example/{0}" style="background:#b33;padding:9px">Book now</a></p>""";
        var articles = Letter.Html($"<div>{string.Format(null, body, "Bridge walk", Bridge)}</div><div>{string.Format(null, body, "Pool night", Pool)}</div>" + Letter.Footer);

        Assert.Equal(["Bridge walk", "Pool night"], Letter.Titles(articles));
        Assert.All(articles, article => Assert.Contains("12 €", article.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Subscribe to The Ferry to unlock the rest.")]
    [InlineData("This post is for paying subscribers")]
    [InlineData("Abbonati per continuare a leggere")]
    public void Html_Paywall_EndsTheText(string wall)
    {
        var articles = Letter.Html($"<h1>Bridge</h1><p>{Bridge}</p><p>{Pool}</p><h2>{wall}</h2><p>A subscription gets you:</p><ul><li>The full archive</li><li>Comments</li></ul>" + Letter.Footer, "Bridge");

        Assert.Equal($"{Bridge}\n\n{Pool}", Assert.Single(articles).Text);
    }

    [Fact]
    public void Html_TitlesBelowKeepReading_AreLeftOut()
    {
        var articles = Letter.Html($"""<h1>Bridge</h1><p>{Bridge}</p><p>{Pool}</p><h3>Keep reading</h3><p><a href="https://x.example/1">The lock that never closes</a></p><p><a href="https://x.example/2">Where ferries sleep</a></p>""" + Letter.Footer, "Bridge");

        Assert.Equal($"{Bridge}\n\n{Pool}", Assert.Single(articles).Text);
    }
}
