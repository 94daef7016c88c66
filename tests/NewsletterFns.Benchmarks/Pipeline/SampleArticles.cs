namespace NewsletterFns.Benchmarks;

/// <summary>Small Italian articles, about 1,000 characters each, every one different.</summary>
internal static class SampleArticles
{
    private static readonly string[] Places = ["Torino", "Napoli", "Bologna", "Palermo", "Genova", "Bari", "Verona", "Trieste"];
    private static readonly string[] People = ["Anna Bianchi", "Luca Ferrari", "Giulia Romano", "Marco Conti", "Sara Greco"];

    public static string Create(int number)
    {
        var place = Places[number % Places.Length];
        var person = People[number % People.Length];
        return $"""
            {place} apre la biblioteca numero {number}

            La nuova biblioteca di quartiere è stata aperta ieri a {place} davanti a {number} persone, dopo due anni di lavori e molte discussioni. La direttrice {person} ha ringraziato i volontari che hanno portato i libri nelle nuove sale.
            «Abbiamo lavorato per {number} giorni e oggi la città ha di nuovo un luogo per leggere», ha detto {person} ai giornalisti. I lavori sono costati {number} mila euro, pagati per metà dalla Regione e per metà dal Comune di {place}.
            La sala di lettura resterà aperta anche la sera, dal lunedì al sabato, e la domenica ospiterà incontri con gli autori. A marzo il consiglio comunale discuterà di una seconda sede nel quartiere vicino alla stazione.
            Secondo l'assessore alla cultura la seconda sede potrebbe aprire già nel 2027. Gli abitanti chiedono però più collegamenti: l'autobus passa solo ogni ora e la fermata più vicina è lontana.
            """;
    }
}
