using System.Text;

namespace NewsletterFns.Language.Azure.Tests;

/// <summary>Texts to analyse.</summary>
internal static class Texts
{
    private static readonly string[] Places = ["Torino", "Napoli", "Bologna", "Palermo", "Genova", "Bari", "Verona", "Trieste"];
    private static readonly string[] People = ["Anna Bianchi", "Luca Ferrari", "Giulia Romano", "Marco Conti", "Sara Greco"];

    public const string English = """
        Berlin opens a new library

        The city of Berlin opened a library for 3 million euros on Monday. Anna Schmidt, the mayor, thanked the volunteers of the Red Cross.
        The building in Kreuzberg has 40,000 books and stays open in the evening. Schmidt said that a second one would follow in March.
        """;

    public static string Seed => File.ReadAllText(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "fixtures", "seed")).Single());

    /// <summary>A small Italian article that differs from every other number's.</summary>
    public static string Italian(int number)
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
    public static string Long(int characters)
    {
        var text = new StringBuilder(characters + 1_000);
        for (var number = 1; text.Length < characters; number++)
        {
            text.Append(Italian(number)).Append("\n\n");
        }

        return text.ToString();
    }
}
