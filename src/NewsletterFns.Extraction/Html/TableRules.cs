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
        var isData = true;
        DomWalk.Below(
            row,
            node =>
            {
                if (node is IText text)
                {
                    length += text.Data.Length;
                }
                else if (node is IElement element)
                {
                    if (element.LocalName is "td" or "th" && element.Parent == row)
                    {
                        cells++;
                        length = 0;
                    }

                    isData = element.LocalName is not ("table" or "div" or "h1" or "h2" or "h3" or "section" or "article" or "img" or "form");
                }

                isData &= length <= MaxCellLength && ++visited <= MaxNodes;
                return isData ? DomWalk.Step.Descend : DomWalk.Step.Stop;
            },
            leave: null,
            CancellationToken.None);
        return isData && cells is >= 2 and <= MaxCells;
    }
}
