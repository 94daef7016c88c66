using AngleSharp.Dom;
using NewsletterFns.Extraction.Html;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>
/// Puts cards that stand side by side into reading order. Such tables have a row of pictures, a row of headlines, a row of teasers and a
/// row of buttons; read row by row, the headlines would part from their text.
/// </summary>
internal static class ColumnTables
{
    private const int MaxRows = 200;
    private const int MaxColumns = 4;
    private const int LongestHeadline = 120;
    private const int LongestButton = 30;
    private const int LongestCell = 1_500;
    private const int SmallImage = 40;
    private const int MaxNodes = 200;

    private enum RowKind
    {
        Mixed,
        Pictures,
        Headlines,
        Texts,
        Buttons,
    }

    public static void Straighten(IElement body, CancellationToken cancellationToken)
    {
        foreach (var table in body.GetElementsByTagName("table").ToArray())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var section in table.Children.Where(child => child.LocalName == "tbody").ToArray())
            {
                StraightenRows(section);
            }
        }
    }

    private static void StraightenRows(IElement section)
    {
        var rows = section.Children.Where(child => child.LocalName == "tr").ToArray();
        if (rows.Length is < 2 or > MaxRows)
        {
            return;
        }

        var read = Array.ConvertAll(rows, Read);
        for (var start = 0; start < rows.Length;)
        {
            // A card ends where its first kind of row comes again.
            var end = start + 1;
            while (end < rows.Length && read[end].Cells.Count == read[start].Cells.Count && read[end].Kind is not RowKind.Mixed && read[end].Kind != read[start].Kind)
            {
                end++;
            }

            if (read[start].Kind != RowKind.Mixed && IsCard(read.AsSpan(start, end - start)))
            {
                Turn(section, rows[start], read[start..end]);
            }

            start = end;
        }
    }

    private static bool IsCard(ReadOnlySpan<(RowKind Kind, List<IElement> Cells)> rows)
    {
        for (var i = 0; i + 1 < rows.Length; i++)
        {
            if (rows[i].Kind == RowKind.Headlines && rows[i + 1].Kind == RowKind.Texts)
            {
                return true;
            }
        }

        return false;
    }

    // One row for each column, with that column's cells.
    private static void Turn(IElement section, IElement first, (RowKind Kind, List<IElement> Cells)[] rows)
    {
        for (var column = 0; column < rows[0].Cells.Count; column++)
        {
            var row = first.Owner!.CreateElement("tr");
            section.InsertBefore(row, first);
            foreach (var (_, cells) in rows)
            {
                row.AppendChild(cells[column]);
            }
        }
    }

    private static (RowKind Kind, List<IElement> Cells) Read(IElement row)
    {
        var cells = row.Children.Where(child => child.LocalName is "td" or "th").ToList();
        if (cells.Count is < 2 or > (2 * MaxColumns) + 1)
        {
            return (RowKind.Mixed, []);
        }

        var kinds = cells.Select(cell => (Cell: cell, Kind: KindOf(cell))).Where(pair => pair.Kind is not null).ToList();
        var same = kinds.Count is >= 2 and <= MaxColumns && kinds.TrueForAll(pair => pair.Kind == kinds[0].Kind);
        return (same ? kinds[0].Kind!.Value : RowKind.Mixed, kinds.ConvertAll(pair => pair.Cell));
    }

    // Null for empty cells, which only keep columns apart.
    private static RowKind? KindOf(IElement cell)
    {
        int nodes = 0, length = 0, linked = 0, rows = 0;
        var picture = false;
        DomWalk.Below(
            cell,
            node =>
            {
                switch (node)
                {
                    case IText text:
                        length += text.Data.AsSpan().Trim().Length;
                        linked += text.ParentElement?.Closest("a") is null ? 0 : text.Data.AsSpan().Trim().Length;
                        break;
                    case IElement { LocalName: "img" } image:
                        picture |= !(int.TryParse(image.GetAttribute("width"), out var width) && width < SmallImage);
                        break;
                    case IElement { LocalName: "tr" or "ul" or "ol" }:
                        rows++;
                        break;
                }

                return ++nodes > MaxNodes ? DomWalk.Step.Stop : DomWalk.Step.Descend;
            },
            leave: null,
            CancellationToken.None);
        if (nodes > MaxNodes || length > LongestCell || rows > 1)
        {
            return RowKind.Mixed;
        }

        if (length == 0)
        {
            return picture ? RowKind.Pictures : null;
        }

        var line = ElementText.Of(cell, LongestCell) ?? "";
        return length <= LongestButton && linked >= length - 2 && LetterVocabulary.LeadsOn(line) ? RowKind.Buttons
            : length <= LongestHeadline && line is not [.., '.'] ? RowKind.Headlines
            : RowKind.Texts;
    }
}
