using AngleSharp.Dom;
using NewsletterFns.Extraction.Html;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Tells the tables of a letter that hold data from those that only lay it out.</summary>
internal static class DataTables
{
    private const int MaxNodes = 4_000;
    private const int MaxCell = 120;
    private const int ShortCell = 28;

    public static bool IsData(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return false;
        }

        var rows = new List<List<int>>();
        int visited = 0, headers = 0, numbers = 0, cells = 0, links = 0, length = 0;
        var isData = true;
        var digit = false;
        void EndCell()
        {
            if (rows.Count > 0 && rows[^1].Count > 0 && rows[^1][^1] < 0)
            {
                rows[^1][^1] = length;
                cells += length > 0 ? 1 : 0;
                numbers += digit && length <= ShortCell ? 1 : 0;
            }
        }

        DomWalk.Below(
            table,
            node =>
            {
                if (node is IText text)
                {
                    length += text.Data.AsSpan().Trim().Length;
                    digit |= text.Data.AsSpan().ContainsAnyInRange('0', '9');
                }
                else if (node is IElement element)
                {
                    switch (element.LocalName)
                    {
                        case "tr":
                            EndCell();
                            rows.Add([]);
                            break;
                        case "td" or "th" when rows.Count > 0:
                            EndCell();
                            rows[^1].Add(-1);
                            (length, digit) = (0, false);
                            headers += element.LocalName == "th" ? 1 : 0;
                            break;
                        case "a":
                            links++;
                            break;
                        case "table" or "h1" or "h2" or "h3" or "h4" or "img" or "ul" or "ol" or "form" or "hr":
                            isData = false;
                            break;
                    }
                }

                isData &= length <= MaxCell && ++visited <= MaxNodes;
                return isData ? DomWalk.Step.Descend : DomWalk.Step.Stop;
            },
            leave: null,
            CancellationToken.None);
        EndCell();
        if (!isData)
        {
            return false;
        }

        var full = rows.Where(row => row.Count(cell => cell > 0) >= 2).ToArray();
        if (full.Length < 2 || full.Length * 10 < rows.Count(row => row.Any(cell => cell > 0)) * 6 || links * 2 > cells)
        {
            return false;
        }

        var columns = full.GroupBy(row => row.Count).Max(group => group.Count());
        var isRegular = columns * 10 >= full.Length * 7;
        var areShort = full.Sum(row => row.Sum()) <= cells * ShortCell;
        return isRegular && (headers > 0 || (areShort && numbers * 4 >= cells) || int.TryParse(table.GetAttribute("border"), out var border) && border > 0);
    }
}
