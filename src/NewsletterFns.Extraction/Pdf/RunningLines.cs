using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Pdf;

/// <summary>Finds running heads and feet, which stand at the same place of several pages, and page numbers.</summary>
internal static partial class RunningLines
{
    private const double Margin = 0.13;

    /// <summary>Removes them from the words of all pages.</summary>
    public static void Remove(IReadOnlyList<(List<PdfWord> Words, double Height)> pages)
    {
        var margins = pages.Select(page => PdfColumns.Rows(page.Words.Where(word => word.Baseline < page.Height * Margin || word.Baseline > page.Height * (1 - Margin)))).ToArray();
        var counts = margins.SelectMany(rows => rows.Select(Key).Distinct()).GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
        for (var i = 0; i < pages.Count; i++)
        {
            var height = pages[i].Height;
            var gone = margins[i].Where(row => counts[Key(row)] >= 2 || (row[0].Baseline < height * Margin / 1.5 || row[0].Baseline > height * (1 - (Margin / 1.5))) && PageNumber().IsMatch(Text(row)))
                .SelectMany(row => row).ToHashSet(ReferenceEqualityComparer.Instance);
            pages[i].Words.RemoveAll(gone.Contains);
        }
    }

    private static string Text(List<PdfWord> row) => string.Join(' ', row.Select(word => word.Text));

    // Place and size are part of the key: a headline is no running head because later pages repeat it.
    private static string Key(List<PdfWord> row) => $"{Math.Round(row[0].Baseline / 4)}|{Math.Round(row[0].Size)}|{Digits().Replace(Text(row), "#")}";

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(?:(?:page|seite|pagina|página|pag|p|s)\.?\s*)?\d{1,4}(?:\s*(?:/|of|von|di|de|sur|van)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
