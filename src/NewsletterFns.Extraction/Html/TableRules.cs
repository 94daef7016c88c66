using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Html;

/// <summary>Tells rows of data from rows that only lay a page out.</summary>
internal static class TableRules
{
    private const int MaxCellLength = 300;
    private const int MaxCells = 40;
    private const int MaxNodes = 2_000;

    /// <summary>Whether a row has two or more short cells without blocks of their own.</summary>
    public static bool IsDataRow(IElement row)
    {
        int cells = 0, length = 0, visited = 0;
        for (INode? node = row.FirstChild; node is not null;)
        {
            if (++visited > MaxNodes)
            {
                return false;
            }

            if (node is IElement element)
            {
                if (element.LocalName is "td" or "th" && element.Parent == row)
                {
                    cells++;
                    length = 0;
                }
                else if (element.LocalName is "table" or "div" or "h1" or "h2" or "h3" or "section" or "article" or "img" or "form")
                {
                    return false;
                }
            }
            else if (node is IText text)
            {
                length += text.Data.Length;
                if (length > MaxCellLength)
                {
                    return false;
                }
            }

            if (node.FirstChild is not null)
            {
                node = node.FirstChild;
                continue;
            }

            while (node is not null && node != row && node.NextSibling is null)
            {
                node = node.Parent;
            }

            node = node == row ? null : node?.NextSibling;
        }

        return cells is >= 2 and <= MaxCells;
    }
}
