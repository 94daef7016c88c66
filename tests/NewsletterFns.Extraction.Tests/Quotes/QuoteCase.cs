namespace NewsletterFns.Extraction.Tests.Quotes;

/// <summary>A text and the quotations a reader finds in it.</summary>
public sealed record QuoteCase(string Language, string Text, IReadOnlyList<QuoteCase.Quotation> Quotations)
{
    public static IReadOnlyList<QuoteCase> Read(string file)
    {
        var cases = new List<QuoteCase>();
        foreach (var part in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Quotes", file)).ReplaceLineEndings("\n").Split("\n== ")[1..])
        {
            var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            cases.Add(new QuoteCase(lines[0], Paragraphs(lines[1]), [.. lines[2..].Select(Parse)]));
        }

        return cases;
    }

    private static Quotation Parse(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var speaker = line[2..colon];
        return new Quotation(speaker == "-" ? null : speaker, Paragraphs(line[(colon + 2)..]));
    }

    private static string Paragraphs(string text) => text.Replace("¶", "\n\n", StringComparison.Ordinal);

    public sealed record Quotation(string? Speaker, string Words);
}
