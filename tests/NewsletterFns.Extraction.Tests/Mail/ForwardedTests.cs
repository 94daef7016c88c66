namespace NewsletterFns.Extraction.Tests.Mail;

public sealed class ForwardedTests
{
    [Theory]
    [InlineData("Fwd: The bridge", "---------- Forwarded message ---------\nFrom: Jane Doe from The Bridge <jane@bridge.example>\nDate: Tue, Jul 1, 2025 at 9:15 AM\nSubject: The bridge\nTo: <bob@post.example>\n\n", "Jane Doe", "The Bridge")]
    [InlineData("WG: The bridge", "-----Ursprüngliche Nachricht-----\nVon: Eva Muster <eva@muster.example>\nGesendet: Dienstag, 1. Juli 2025 09:15\nAn: Bob\nBetreff: The bridge\n\n", "Eva Muster", null)]
    [InlineData("I: The bridge", "Da: Anna Rossi da Il Ponte <anna@ponte.example>\nInviato: martedì 1 luglio 2025 09:15\nA: bob@post.example\nOggetto: The bridge\n\n", "Anna Rossi", "Il Ponte")]
    [InlineData("TR: The bridge", "De : Marie Dupont [mailto:marie@pont.example]\nEnvoyé : mardi 1 juillet 2025 09:15\nÀ : bob@post.example\nObjet : The bridge\n\n", "Marie Dupont", null)]
    [InlineData("RV: The bridge", "De: Ana García <ana@puente.example>\nEnviado el: martes, 1 de julio de 2025 9:15\nPara: bob@post.example\nAsunto: The bridge\n\n", "Ana García", null)]
    [InlineData("ENC: The bridge", "De: Rui Costa <rui@ponte.example>\nEnviado em: terça-feira, 1 de julho de 2025 09:15\nPara: bob@post.example\nAssunto: The bridge\n\n", "Rui Costa", null)]
    [InlineData("Doorst: The bridge", "Van: Piet Bakker <piet@brug.example>\nVerzonden: dinsdag 1 juli 2025 09:15\nAan: bob@post.example\nOnderwerp: The bridge\n\n", "Piet Bakker", null)]
    public void Extract_InlineOriginal_GivesTitleAuthorSourceAndDate(string subject, string header, string author, string? source)
    {
        var article = MailText.Article(MailText.Of($"From: Bob Ross <bob@post.example>\nDate: Fri, 4 Jul 2025 08:00:00 +0200\nSubject: {subject}", $"Have a look at this!\n\n{header}{MailText.First}\n\n{MailText.Second}"));

        Assert.Equal($"{MailText.First}\n\n{MailText.Second}", article.Text);
        Assert.Equal("The bridge", article.Title);
        Assert.Equal([author], article.Authors);
        Assert.Equal(source, article.Source?.Name);
        Assert.Equal("2025-07-01T09:15:00", article.Published?.ToString());
    }

    [Fact]
    public void Extract_AppleForwardInHtml_CutsNoteAndHeadersAndUnquotes()
    {
        var html = $"""
            <html><body>For you<br><div><br><blockquote type="cite"><div>Begin forwarded message:</div><br>
            <div><span><b>From: </b></span><span>The Bridge &lt;<a href="mailto:news@bridge.example">news@bridge.example</a>&gt;<br></span></div>
            <div><b>Subject: </b><b>A new roof</b><br></div><div><b>Date: </b>1 July 2025 at 09:15:00 CEST<br></div><div><b>To: </b>bob@post.example<br></div><br>
            <div><p>{MailText.First}</p><p>{MailText.Second}</p></div></blockquote></div></body></html>
            """;

        var article = MailText.Article(MailText.Of("From: Bob Ross <bob@post.example>\nSubject: Fwd: A new roof\nContent-Type: text/html", html));

        Assert.Equal($"{MailText.First}\n\n{MailText.Second}", article.Text);
        Assert.Equal(("A new roof", "The Bridge", "2025-07-01T09:15:00+02:00"), (article.Title, article.Source?.Name, article.Published?.ToString()));
    }

    [Fact]
    public void Extract_OutlookForwardInHtml_CutsNoteAndHeaders()
    {
        var html = $"<div><p>FYI</p><div style=\"border-top:solid\"><p><b>Von:</b> Die Brücke &lt;post@bruecke.example&gt;<br><b>Gesendet:</b> Dienstag, 1. Juli 2025 09:15<br><b>An:</b> Bob<br><b>Betreff:</b> Neues Dach</p></div><p>{MailText.First}</p></div>";

        var article = MailText.Article(MailText.Of("From: Bob Ross <bob@post.example>\nSubject: WG: Neues Dach\nContent-Type: text/html; charset=utf-8", html));

        Assert.Equal((MailText.First, "Neues Dach", "Die Brücke"), (article.Text, article.Title, article.Source?.Name));
        Assert.Empty(article.Authors);
    }

    [Fact]
    public void Extract_QuotedOriginal_LosesItsMarks()
    {
        var article = MailText.Article(MailText.Of("From: Bob Ross <bob@post.example>\nSubject: Fwd: x", $"> Begin forwarded message:\n>\n> From: The Bridge <news@bridge.example>\n> Subject: A new roof\n> Date: 1 July 2025\n>\n> {MailText.First}\n>\n> {MailText.Second}"));

        Assert.Equal($"{MailText.First}\n\n{MailText.Second}", article.Text);
    }

    [Fact]
    public void Extract_ForwardOfAForward_GivesTheInnermost()
    {
        const string Outer = "---------- Forwarded message ---------\nFrom: Carl Blue <carl@post.example>\nDate: Wed, Jul 2, 2025\nSubject: Fwd: A new roof\n\nNice.\n\n";
        const string Inner = "---------- Forwarded message ---------\nFrom: The Bridge <news@bridge.example>\nDate: Tue, Jul 1, 2025\nSubject: A new roof\n\n";

        var article = MailText.Article(MailText.Of("From: Bob Ross <bob@post.example>\nSubject: Fwd: A new roof", Outer + Inner + MailText.First));

        Assert.Equal((MailText.First, "The Bridge", "2025-07-01"), (article.Text, article.Source?.Name, article.Published?.ToString()));
    }

    [Fact]
    public void Extract_MailThatQuotesHeadersInItsMiddle_StaysWhole()
    {
        var own = string.Join("\n\n", Enumerable.Repeat(MailText.First, 3));
        var article = MailText.Article(MailText.Of("Subject: Old letters", $"{own}\n\nFrom: the mayor\nDate: 1 July 1925\nSubject: the bridge\n\n{MailText.Second}"));

        Assert.StartsWith(MailText.First, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_AttachedMail_GivesTheOriginal()
    {
        var inner = $"From: The Bridge <news@bridge.example>\nSubject: A new roof\nDate: Tue, 1 Jul 2025 09:15:00 +0200\n\n{MailText.First}\n\n{MailText.Second}";

        var article = MailText.Article(MailText.Of("From: Bob Ross <bob@post.example>\nSubject: Fwd: A new roof\n" + MailText.Multipart("mixed", MailText.Part("text/plain", "Have a look."), MailText.Part("message/rfc822", inner)).TrimEnd(), ""));

        Assert.Equal(("A new roof", "The Bridge", "2025-07-01T09:15:00+02:00"), (article.Title, article.Source?.Name, article.Published?.ToString()));
    }
}
