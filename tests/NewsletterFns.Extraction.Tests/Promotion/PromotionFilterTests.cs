using NewsletterFns.Extraction.Promotion;

namespace NewsletterFns.Extraction.Tests.Promotion;

public sealed class PromotionFilterTests
{
    [Theory]
    [InlineData("Sblocca la newsletter di guardia del Quirinale gratuitamente")]
    [InlineData("Iscriviti alla nostra newsletter")]
    [InlineData("Non sei ancora abbonato? Abbonati ora a 1 € al mese")]
    [InlineData("Registrati gratis per continuare a leggere questo articolo")]
    [InlineData("Ricevi ogni mattina le notizie nella tua casella di posta")]
    [InlineData("Clicca qui per annullare l'iscrizione")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("Sign up for The Tide, our free daily newsletter")]
    [InlineData("Enjoying this story? Subscribe to our newsletter for free.")]
    [InlineData("Want more stories like this? Sign up for our newsletter. It's free!")]
    [InlineData("Get unlimited access to all our stories — subscribe today")]
    [InlineData("View this email in your browser")]
    [InlineData("Already a subscriber? Log in")]
    [InlineData("Follow us on Facebook, Instagram and LinkedIn")]
    [InlineData("Download our app")]
    [InlineData("Unsubscribe | Manage preferences | Privacy policy")]
    [InlineData("© 2025 The Valley Post. All rights reserved.")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Jetzt abonnieren")]
    [InlineData("Jetzt kostenlos unseren Newsletter abonnieren!")]
    [InlineData("Melden Sie sich hier für unseren täglichen Newsletter an")]
    [InlineData("Newsletter im Browser öffnen")]
    [InlineData("Sie sind bereits Abonnent? Hier anmelden")]
    [InlineData("Abonnez-vous à notre newsletter")]
    [InlineData("Recevez chaque matin notre newsletter gratuite dans votre boîte mail")]
    [InlineData("Cet article est réservé aux abonnés")]
    [InlineData("Se désabonner")]
    [InlineData("Suscríbete a nuestro boletín")]
    [InlineData("Recibe gratis cada mañana nuestra newsletter en tu correo")]
    [InlineData("¿Ya eres suscriptor? Inicia sesión")]
    [InlineData("Subscreva a nossa newsletter")]
    [InlineData("Assine já e tenha acesso ilimitado")]
    [InlineData("Receba todos os dias a nossa newsletter no seu e-mail")]
    [InlineData("Schrijf je in voor onze nieuwsbrief")]
    [InlineData("Meld je nu gratis aan voor de dagelijkse nieuwsbrief")]
    [InlineData("Ben je al abonnee? Log in")]
    public void IsPromotion_PromotionalLine_IsTold(string line)
    {
        Assert.True(PromotionFilter.IsPromotion(line, LinePosition.Head));
        Assert.True(PromotionFilter.IsPromotion(line, LinePosition.Tail));
    }

    [Theory]
    [InlineData("Il New York Times ha aumentato gli abbonati alla sua newsletter del 20%.")]
    [InlineData("La newsletter gratuita è il prodotto più letto del gruppo.")]
    [InlineData("Scopri come è cambiata la città negli ultimi trent'anni")]
    [InlineData("Chi si abbona alla rivista riceve anche un libro, spiega l'editore.")]
    [InlineData("Netflix subscribers can unsubscribe at any time, the court ruled.")]
    [InlineData("Sign-up forms for newsletters are not covered by the ruling.")]
    [InlineData("Subscribe to Open is a publishing model used by university presses.")]
    [InlineData("Join the army, he was told, and see the world.")]
    [InlineData("Follow the money")]
    [InlineData("Get well soon, the children wrote on the card.")]
    [InlineData("Copyright reform passes in Brussels")]
    [InlineData("Advertising revenue fell by 3 percent, the company said.")]
    [InlineData("The newsletter reaches 40,000 inboxes every Friday.")]
    [InlineData("“Subscribe to our newsletter”, the sign on the door says in red letters.")]
    [InlineData("Der Verlag will, dass mehr Leser den Newsletter abonnieren.")]
    [InlineData("Newsletter abonnieren heißt auch, Daten zu geben.")]
    [InlineData("Jetzt sprechen die Anwohner: Der Lärm sei unerträglich.")]
    [InlineData("Anzeige gegen Bürgermeister erstattet")]
    [InlineData("Le journal compte désormais 500 000 abonnés à sa newsletter.")]
    [InlineData("S'abonner à un journal coûte moins cher qu'un café par semaine, rappelle l'étude.")]
    [InlineData("El periódico regala la suscripción a los estudiantes de la ciudad.")]
    [InlineData("A assinatura do acordo está marcada para quinta-feira em Lisboa.")]
    [InlineData("De krant verloor vorig jaar 12.000 abonnees aan gratis nieuwsbrieven.")]
    [InlineData("Foto's van het meer laten zien hoe laag het water staat.")]
    [InlineData("Share prices fell sharply on Tuesday.")]
    [InlineData("The vote is on Tuesday. Subscribe to our newsletter. More in the minutes.")]
    [InlineData("Die Abstimmung ist am Dienstag. Jetzt unseren Newsletter abonnieren!")]
    [InlineData("Contact with the crew was lost at noon.")]
    public void IsPromotion_LineOfAnArticle_IsKept(string line)
    {
        Assert.False(PromotionFilter.IsPromotion(line, LinePosition.Head));
        Assert.False(PromotionFilter.IsPromotion(line, LinePosition.Body));
        Assert.False(PromotionFilter.IsPromotion(line, LinePosition.Tail));
    }

    [Fact]
    public void Extract_NothingButPromotion_IsNoArticle()
        => Assert.Equal(ExtractionFault.NoArticle, Extractor.Fault("Sign up for our newsletter\n\nUnsubscribe\nAll rights reserved").Fault);

    [Fact]
    public void Extract_Seed_LosesItsPromotionLineOnly()
    {
        var seed = Path.Combine(AppContext.BaseDirectory, "fixtures", "seed", "000_a8f9b7003806acf8.txt");
        var lines = File.ReadAllText(seed).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        var article = Extractor.Article(File.ReadAllBytes(seed), Path.GetFileName(seed));

        Assert.Equal(lines[1..], article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(TitleSource.Inferred, article.TitleSource);
        Assert.StartsWith("Donald Trump e Volodymyr Zelenskyy hanno discusso", article.Title, StringComparison.Ordinal);
    }
}
