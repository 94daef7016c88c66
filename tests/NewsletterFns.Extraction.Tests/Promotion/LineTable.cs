namespace NewsletterFns.Extraction.Tests.Promotion;

/// <summary>Lines by language, written before the rules: one half to develop with, one held out to measure what the rules are worth.</summary>
internal static class LineTable
{
    private static readonly Dictionary<string, string> Articles = new(StringComparer.Ordinal)
    {
        ["en"] = "The harbour of Wexley was closed on Monday after a crane fell into the basin during the night.\n\nNobody was hurt, but two fishing boats sank before the crews could move them to the outer quay.\n\nThe port authority expects the repairs to take three weeks and has asked the county for help.\n\nIn 2011 a similar crane had collapsed in a storm, and the operator was fined by the court.",
        ["it"] = "Il porto di Vadena è rimasto chiuso lunedì dopo che una gru è caduta nel bacino durante la notte.\n\nNessuno è rimasto ferito, ma due pescherecci sono affondati prima che gli equipaggi potessero spostarli.\n\nL'autorità portuale prevede tre settimane di lavori e ha chiesto aiuto alla provincia.\n\nNel 2011 una gru simile era crollata durante una tempesta, e il gestore fu multato dal tribunale.",
        ["de"] = "Der Hafen von Wexstedt blieb am Montag geschlossen, nachdem in der Nacht ein Kran in das Becken gestürzt war.\n\nVerletzt wurde niemand, doch zwei Fischkutter sanken, bevor die Mannschaften sie verlegen konnten.\n\nDie Hafenbehörde rechnet mit drei Wochen Arbeit und hat den Landkreis um Hilfe gebeten.\n\nIm Jahr 2011 war ein ähnlicher Kran im Sturm umgestürzt, der Betreiber musste eine Strafe zahlen.",
        ["fr"] = "Le port de Vaucelles est resté fermé lundi après la chute d'une grue dans le bassin pendant la nuit.\n\nPersonne n'a été blessé, mais deux bateaux de pêche ont coulé avant que les équipages ne les déplacent.\n\nLa direction du port prévoit trois semaines de travaux et a demandé l'aide du département.\n\nEn 2011, une grue semblable s'était effondrée dans une tempête et l'exploitant avait été condamné.",
        ["es"] = "El puerto de Valdemar permaneció cerrado el lunes después de que una grúa cayera en la dársena por la noche.\n\nNadie resultó herido, pero dos pesqueros se hundieron antes de que las tripulaciones pudieran moverlos.\n\nLa autoridad portuaria prevé tres semanas de obras y ha pedido ayuda a la provincia.\n\nEn 2011 una grúa parecida se había derrumbado en una tormenta, y el operador fue multado por el juez.",
        ["pt"] = "O porto de Valverde ficou fechado na segunda-feira depois de uma grua ter caído na doca durante a noite.\n\nNinguém ficou ferido, mas dois barcos de pesca afundaram antes que as tripulações os pudessem mover.\n\nA autoridade portuária prevê três semanas de obras e pediu ajuda ao município.\n\nEm 2011 uma grua parecida tinha desabado numa tempestade, e o operador foi multado pelo tribunal.",
        ["nl"] = "De haven van Wexdam bleef maandag gesloten nadat in de nacht een kraan in het bassin was gevallen.\n\nNiemand raakte gewond, maar twee vissersboten zonken voordat de bemanning ze kon verplaatsen.\n\nHet havenbedrijf rekent op drie weken werk en heeft de provincie om hulp gevraagd.\n\nIn 2011 was een soortgelijke kraan in een storm omgevallen, en de exploitant kreeg een boete.",
    };

    public static IEnumerable<(string Language, string Line)> Read(string name)
        => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "fixtures", "extraction", $"lines-{name}.tsv"))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1]));

    /// <summary>Where of the first line, the middle and the last line of an article <paramref name="line"/> is found by the extractor, as text or as title.</summary>
    public static (bool Head, bool Body, bool Tail) Kept(string language, string line)
    {
        var article = Articles[language];
        var middle = article.IndexOf("\n\n", article.IndexOf("\n\n", StringComparison.Ordinal) + 2, StringComparison.Ordinal);
        return (IsKept($"{line}\n\n{article}", line), IsKept($"{article[..middle]}\n\n{line}{article[middle..]}", line), IsKept($"{article}\n\n{line}\n", line));
    }

    private static bool IsKept(string content, string line)
    {
        var article = Extractor.Article(content);
        var words = Words(line);
        return Words(article.Text).Contains(words, StringComparison.Ordinal) || Words(article.Title).Contains(words, StringComparison.Ordinal);
    }

    private static string Words(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
