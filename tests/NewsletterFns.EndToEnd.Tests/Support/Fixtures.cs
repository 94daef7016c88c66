namespace NewsletterFns.EndToEnd.Tests;

/// <summary>Files of <c>tests/fixtures</c>, and articles made on the spot.</summary>
internal static class Fixtures
{
    private static readonly string[] Places = ["Torino", "Napoli", "Bologna", "Palermo", "Genova", "Bari", "Verona", "Trieste"];
    private static readonly string[] People = ["Anna Bianchi", "Luca Ferrari", "Giulia Romano", "Marco Conti", "Sara Greco"];

    public static string Path(params string[] parts) => System.IO.Path.Combine([AppContext.BaseDirectory, "fixtures", .. parts]);

    /// <summary>A small Italian article that differs from every other number's.</summary>
    public static string Article(int number)
    {
        var place = Places[number % Places.Length];
        var person = People[number % People.Length];
        return $"""
            Il comune di {place} apre la biblioteca numero {number}

            La nuova biblioteca di quartiere è stata aperta ieri a {place} davanti a {number} persone. La direttrice {person} ha ringraziato i volontari.
            «Abbiamo lavorato per {number} giorni», ha detto {person}. I lavori sono costati {number} mila euro e sono durati due anni.
            La sala di lettura resterà aperta anche la sera, dal lunedì al sabato. Il consiglio comunale discuterà a marzo di una seconda sede.
            """;
    }

    /// <summary>Italian prose of many different sentences, at least <paramref name="characters"/> long.</summary>
    public static string LongText(int characters)
    {
        var text = new System.Text.StringBuilder(characters + 1_000);
        for (var number = 1; text.Length < characters; number++)
        {
            text.Append(Article(number)).Append("\n\n");
        }

        return text.ToString();
    }
}
