using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Mail.Headers;

/// <summary>The number of a newsletter's issue in its subject: «#142», «Issue 12», «n. 5/2025», «Ausgabe 7», «édition nº 3».</summary>
internal static partial class IssueNumber
{
    /// <summary>The number as written, and the subject without it; <see langword="null"/> where there is none.</summary>
    public static (string Number, string Remainder)? Find(string subject)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[Word(), Ordinal(), Sign(), Volume()])
        {
            var match = pattern.Match(subject);
            if (match.Success && !IsYear(match.Groups["number"].Value) && !(pattern == Sign() && match.Index == 0 && match.Groups["number"].Value == "1"))
            {
                return (match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal), subject.Remove(match.Index, match.Length));
            }
        }

        return null;
    }

    // «Edition 2025» is a year's fair or report.
    private static bool IsYear(string number)
        => number.Length == 4 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1899 and < 2100;

    [GeneratedRegex(@"[(\[]?(?<![\p{L}\p{Nd}])(?:issue|ausgabe|édition|edition|edición|edicion|edição|edizione|editie|uitgave|numero|número|numéro|nummer|heft|fascicolo)\s{0,2}(?:(?:no|nr|num|núm)\.?|n[°º]|n\.|#)?\s{0,2}(?<number>\d{1,5}(?:\s?/\s?\d{2,4})?)(?![\p{L}\p{Nd}]|[.,]\d|\s?%)[)\]]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<number>\d{1,4})(?:st|nd|rd|th|\.|[ªºa°]|e|ème|er)\s+(?:issue|edition|ausgabe|édition|numéro|edición|edição|edizione|numero|número|editie)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    // A sign alone may be a rank («the #1 reason»): it must stand at the beginning or before a separator.
    [GeneratedRegex(@"[(\[]?(?<![\p{L}\p{Nd}])(?:#|no\.|nr\.|n[°º]\.?|n\.|num\.|núm\.)\s{0,2}(?<number>\d{1,5}(?:\s?/\s?\d{2,4})?)(?![\p{L}\p{Nd}]|[.,]\d)(?:[)\]]|(?=\s*(?:\z|[:|·•–—,;\]).]|-\s|(?:del|vom|du|of|van|-)\s))|(?<=\A#\s?\d+)(?=\s))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])vol(?:\.|ume)?\s{0,2}(?<number>\d{1,5})(?![\p{L}\p{Nd}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Volume();
}
