namespace NewsletterFns.Extraction.Tests.Newsletters;

public sealed class FurnitureTests
{
    private const string Story = "<h1>The mill grinds again</h1><p>Twelve neighbours have mended the mill by the stream, and on Saturday it ground its first wheat in forty years.</p><p>The flour is sold on the square, in bags of a kilo, and pays for the channel.</p>";

    [Theory]
    [InlineData("""<div style="display:none;max-height:0;overflow:hidden">HIDDEN PREVIEW</div>""")]
    [InlineData("""<span style="font-size:1px;color:#ffffff">HIDDEN PREVIEW</span>""")]
    [InlineData("""<div style="max-height:0px">HIDDEN PREVIEW</div>""")]
    [InlineData("""<div style="opacity:0">HIDDEN PREVIEW</div>""")]
    [InlineData("""<div style="mso-hide:all">HIDDEN PREVIEW</div>""")]
    [InlineData("""<table bgcolor="#FFF"><tr><td style="color:white">HIDDEN PREVIEW</td></tr></table>""")]
    [InlineData("""<style>@media print{.q{display:none}} .p{color:red} .preview{display:none !important}</style><p class="preview">HIDDEN PREVIEW</p>""")]
    [InlineData("""<p style="height:0;overflow:hidden">HIDDEN PREVIEW</p>""")]
    [InlineData("<!--[if mso]><p>HIDDEN PREVIEW</p><![endif]-->")]
    public void Html_HiddenText_IsNoText(string hidden)
        => Assert.DoesNotContain("HIDDEN", Letter.AllText(Letter.Html(hidden + Story + Letter.Footer)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""<style>@media(max-width:480px){.x{display:none}}</style><p class="x">SHOWN</p>""")]
    [InlineData("""<td style="font-size:0"><div style="font-size:14px">SHOWN</div></td>""")]
    [InlineData("""<style>.dark{background:#000}</style><div class="dark"><p style="color:#fff">SHOWN</p></div>""")]
    [InlineData("""<div style="background:#000"><p style="color:#fff">SHOWN</p></div>""")]
    [InlineData("""<p><a href="https://x.example/a" style="mso-hide:all">SHOWN words of a link that is drawn for all but one program</a></p>""")]
    public void Html_TextThatOnlyLooksHidden_IsKept(string shown)
        => Assert.Contains("SHOWN", Letter.AllText(Letter.Html(Story + $"<div>{shown}</div><p>And so the wheel turns, and the children count the sacks.</p>" + Letter.Footer)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""<p>Ricevi questa email perché ti sei iscritto. <a href="https://x.example/u">Annulla l’iscrizione</a></p><p>La Voce Srl, Via Roma 1, 20100 Milano – P.IVA 01234567890</p>""")]
    [InlineData("""<p>Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben. <a href="https://x.example/u">Abmelden</a></p><p>Bote Verlag GmbH, Lange Str. 3, 33102 Paderborn, Amtsgericht Paderborn HRB 123</p>""")]
    [InlineData("""<p>Vous recevez cet e-mail car vous êtes inscrit. <a href="https://x.example/u">Se désabonner</a></p><p>Le Phare SARL, 12 rue du Port, 29200 Brest – RCS Brest 123 456 789</p>""")]
    [InlineData("""<p>Recibes este correo porque te suscribiste. <a href="https://x.example/u">Darte de baja</a></p><p>El Faro S. L., Calle Mayor 2, 44001 Teruel – CIF B12345678</p>""")]
    [InlineData("""<p>Recebeu este e-mail porque subscreveu o boletim. <a href="https://x.example/u">Cancelar subscrição</a></p><p>O Farol Lda., Rua da Fonte 8, 4900-123 Viana – NIPC 501234567</p>""")]
    [InlineData("""<p>Je ontvangt deze mail omdat je je hebt aangemeld. <a href="https://x.example/u">Uitschrijven</a></p><p>De Vuurtoren B.V., Havenstraat 4, 8861 AB Harlingen – KvK 12345678</p>""")]
    [InlineData("""<p>The Ferry Ltd., 2 Wharf Road, Grays RM17 6XX</p><p>You received this email because you signed up. <a href="https://x.example/u">Unsubscribe</a></p><p>© 2025 The Ferry. All rights reserved.</p>""")]
    public void Html_Footer_IsNoText(string footer)
    {
        var story = Assert.Single(Letter.Html(Story + $"<table><tr><td style=\"font-size:11px\">{footer}</td></tr></table>"));

        Assert.EndsWith("pays for the channel.", story.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<table><tr><td>The Ferry</td></tr><tr><td>News for people who wait</td></tr></table>")]
    [InlineData("<p>Issue 57 · 4 November 2025 · <a href='https://x.example/o'>View online</a></p>")]
    [InlineData("<p>November 4, 2025 | <a href='https://x.example/o'>Read Online</a></p>")]
    [InlineData("<table><tr><td><a href='https://x.example/a'>Home</a></td><td><a href='https://x.example/b'>Archive</a></td><td><a href='https://x.example/c'>About</a></td></tr></table>")]
    [InlineData("<p><a href='https://x.example/o'>Newsletter online ansehen</a></p>")]
    [InlineData("<p><a href='https://x.example/o'>Voir la version en ligne</a></p>")]
    public void Html_Head_IsNoText(string head)
    {
        var story = Assert.Single(Letter.Html(head + Story + Letter.Footer));

        Assert.Equal("The mill grinds again", story.Title);
        Assert.StartsWith("Twelve neighbours", story.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h3>How did you like today’s newsletter?</h3><ul><li><a href='https://x.example/1'>Nailed it</a></li><li><a href='https://x.example/2'>Fail</a></li></ul>", "Nailed")]
    [InlineData("<h3>Share The Ferry</h3><p>You have 0 referrals, 3 away from a mug.</p>", "referrals")]
    [InlineData("<p><a href='https://x.example/t'>Tweet</a> <a href='https://x.example/s'>Share on Facebook</a></p>", "Facebook")]
    public void Html_Requests_AreNoText(string request, string words)
        => Assert.DoesNotContain(words, Letter.AllText(Letter.Html(Story + $"<hr>{request}<hr>" + Letter.Footer)), StringComparison.Ordinal);

    [Fact]
    public void Html_EditorialMessageWithoutLink_IsKept()
        => Assert.Contains("thirty years", Letter.AllText(Letter.Html("<p>A message from our founder</p><p>For thirty years we have crossed this river, and we will cross it tomorrow as well.</p>" + Story + Letter.Footer)), StringComparison.Ordinal);

    [Fact]
    public void Html_LayoutCellsAndDataTable_OnlyDataIsRows()
    {
        var story = Assert.Single(Letter.Html($"""
            <table><tr><td width="300">{Story}</td><td width="20">&nbsp;</td><td width="280"><p>The wheel has twenty-four paddles of larch.</p></td></tr></table>
            <table border="1"><tr><th>Day</th><th>Sacks</th></tr><tr><td>Saturday</td><td>12</td></tr><tr><td>Sunday</td><td>9</td></tr></table>
            """ + Letter.Footer));

        Assert.EndsWith("of larch.\n\nDay | Sacks\nSaturday | 12\nSunday | 9", story.Text, StringComparison.Ordinal);
    }
}
