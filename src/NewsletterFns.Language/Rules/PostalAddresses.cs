using System.Text.RegularExpressions;

namespace NewsletterFns.Language.Rules;

/// <summary>Postal addresses where they are certain: a street with a house number, and what follows of postcode and city.</summary>
internal static partial class PostalAddresses
{
    private const double Confidence = 0.85;
    private const int Order = -1;
    private const int MostWordsBefore = 3;

    /// <summary>Adds the addresses of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where the line starts.</param>
    /// <param name="length">Its length.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="found">Receives them.</param>
    public static void Find(string text, int offset, int length, string language, List<RuleMatch> found)
    {
        Regex? regex = language switch
        {
            "it" => Italian(),
            "en" => English(),
            "de" => German(),
            "fr" => French(),
            "es" => Spanish(),
            "nl" => Dutch(),
            "pt" => Portuguese(),
            _ => null,
        };
        if (regex is null)
        {
            return;
        }

        foreach (ValueMatch match in regex.EnumerateMatches(text.AsSpan(offset, length)))
        {
            int start = offset + match.Index, end = start + match.Length;
            if (language is "de" or "nl")
            {
                start = StartOfStreet(text, offset, start);
            }

            if (start >= 0 && (start == offset || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                found.Add(new RuleMatch(start, end - start, EntityCategory.Address, null, Confidence, Order));
            }
        }
    }

    /// <summary>The start of the name that ends in «straße»: «Hauptstraße», «Berliner Straße», «Van-Gogh-Straße»; -1 where it has no capital.</summary>
    private static int StartOfStreet(string text, int lineStart, int at)
    {
        int start = StartOfWord(text, lineStart, at);
        bool whole = start == at;
        for (int words = 0; whole && words < MostWordsBefore && start > lineStart + 1 && text[start - 1] == ' '; words++)
        {
            int before = StartOfWord(text, lineStart, start - 1);
            if (before == start - 1 || !char.IsUpper(text[before]))
            {
                break;
            }

            start = before;
            whole = words == 0 && text.AsSpan(start).StartsWith("von ", StringComparison.Ordinal);
        }

        return char.IsUpper(text[start]) && start < at ? start : -1;
    }

    private static int StartOfWord(string text, int lineStart, int at)
    {
        while (at > lineStart && (char.IsLetter(text[at - 1]) || text[at - 1] is '-' or '.'))
        {
            at--;
        }

        return at;
    }

    private const string Words = @"(?:\p{Lu}[\p{L}'’.]{0,30}|[IVX]{1,6}|\d{1,2}|d[ei']|d['’]\p{Lu}\p{L}{1,30}|del|della|dei|delle|degli|de|da|do|das|dos|la|las|los|el|du|des|l['’]\p{Lu}\p{L}{1,30}|et|e|y)";
    private const string Street = Words + @"(?: " + Words + @"){0,5}";
    private const string House = @"\d{1,4}(?:[/-]?[a-zA-Z]|/\d{1,3})?";
    private const string City = @"\p{Lu}[\p{L}'’-]{1,30}(?: (?:\p{Lu}[\p{L}'’-]{1,30}|di|de|del|la|sur|am|an der|do)){0,3}\b";

    [GeneratedRegex(@"\b(?:[Vv]ia|VIA|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Pp]iazzetta|[Cc]orso|[Ll]argo|[Vv]icolo|[Ss]trada|[Ll]ungomare|[Cc]ontrada) " + Street + @",? (?:n\. ?)?" + House + @"\b(?:(?:,| -| –)? (?:\d{5} )?" + City + @"(?: \([A-Z]{2}\))?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Italian();

    [GeneratedRegex(@"\b\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'’.]{1,30} |\d{1,3}(?:st|nd|rd|th) ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Sq|Terrace|Crescent)\b\.?(?:, " + City + @"(?:,? [A-Z]{2} \d{5}(?:-\d{4})?|,? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})?)?", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|damm|ufer) \d{1,4} ?[a-z]?\b(?:(?:,| in| -| –)? \d{4,5} " + City + @")?", RegexOptions.CultureInvariant)]
    private static partial Regex German();

    [GeneratedRegex(@"\b\d{1,4}(?: bis| ter)?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Qq]uai|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Cc]ours) " + Street + @"(?:,? \d{5} " + City + @")?", RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(@"(?:\b(?:[Cc]alle|[Aa]venida|[Aa]vda\.|[Aa]v\.|[Pp]laza|[Pp]aseo|[Rr]onda|[Cc]amino) |\bC/ ?)" + Street + @",? (?:n\.?º ?)?" + House + @"\b(?:, (?:\d{5} )?" + City + @")?", RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg) \d{1,4} ?[a-z]?\b(?:, (?:\d{4} ?[A-Z]{2} )?" + City + @")?", RegexOptions.CultureInvariant)]
    private static partial Regex Dutch();

    [GeneratedRegex(@"\b(?:[Rr]ua|[Aa]venida|[Aa]v\.|[Pp]raça|[Tt]ravessa|[Aa]lameda) " + Street + @",? (?:n\.?º ?)?" + House + @"\b(?:, (?:\d{4}-\d{3} )?" + City + @")?", RegexOptions.CultureInvariant)]
    private static partial Regex Portuguese();
}
