namespace NewsletterFns.Extraction.Pdf;

/// <summary>
/// Reading order: a page is cut into bands whose rows share the same free lanes; a band with lanes is read column by column, and each
/// column is cut again. A band of short cells is a table and is read row by row.
/// </summary>
internal sealed class PdfColumns(int page)
{
    private const int MaxDepth = 6;
    private const int MinColumnLines = 3;
    private const double MinColumnText = 16;

    private readonly List<PdfLine> _lines = [];
    private int _region;

    public static List<PdfLine> Read(List<PdfWord> words, int page)
    {
        var columns = new PdfColumns(page);
        columns.Cut(words, 0);
        return columns._lines;
    }

    /// <summary>The words of each baseline, top to bottom.</summary>
    public static List<List<PdfWord>> Rows(IEnumerable<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.OrderByDescending(word => word.Baseline))
        {
            if (rows.Count > 0 && rows[^1][0].Baseline - word.Baseline < 0.35 * Math.Max(rows[^1][0].Size, word.Size))
            {
                rows[^1].Add(word);
            }
            else
            {
                rows.Add([word]);
            }
        }

        rows.ForEach(row => row.Sort((a, b) => a.Left.CompareTo(b.Left)));
        return rows;
    }

    private void Cut(List<PdfWord> words, int depth)
    {
        if (words.Count == 0)
        {
            return;
        }

        var lane = Math.Max(6, words.Select(word => word.Size).Order().ElementAt(words.Count / 2) * 0.95);
        foreach (var band in Bands(words, lane))
        {
            var columns = Occupied(band, [], lane);
            var parts = columns.Select(column => band.Where(word => word.Left >= column.Left - 0.1 && word.Right <= column.Right + 0.1).ToList()).ToList();
            if (columns.Count < 2 || depth == MaxDepth || !AreColumns(parts))
            {
                EmitLines(band, columns.Count > 1, lane);
                continue;
            }

            parts.ForEach(part => Cut(part, depth + 1));
        }
    }

    // Prose fills its lines; the cells of a table and a masthead's corners do not.
    private static bool AreColumns(List<List<PdfWord>> parts)
    {
        var prose = 0;
        foreach (var part in parts)
        {
            var rows = Rows(part);
            prose += rows.Count >= MinColumnLines && part.Sum(word => word.Text.Length + 1) / (double)rows.Count >= MinColumnText ? 1 : 0;
        }

        return prose >= 2 || (prose == 1 && parts.Count == 2 && parts.Any(part => Rows(part).Count > 2 * MinColumnLines) && parts.Min(part => Rows(part).Count) < parts.Max(part => Rows(part).Count) / 2);
    }

    private static List<List<PdfWord>> Bands(List<PdfWord> words, double lane)
    {
        var bands = new List<List<List<PdfWord>>>();
        List<(double Left, double Right)> columns = [];
        foreach (var strip in Strips(words))
        {
            var own = Occupied(strip, [], CellGap(strip, lane));
            var joined = Merge(own.Concat(columns), lane);
            if (bands.Count > 0 && joined.Count >= columns.Count && (columns.Count > 1 || own.Count == 1))
            {
                bands[^1].Add(strip);
                columns = columns.Count == 1 && joined.Count > 1 ? [(joined[0].Left, joined[^1].Right)] : joined;
                continue;
            }

            // Widely spaced rows hide their lane; the rows below show it.
            var pulled = new List<List<PdfWord>>();
            while (own.Count > 1 && bands.Count > 0 && columns.Count == 1 && bands[^1].Count > 0 && Occupied(bands[^1][^1], [], lane).Count > 1
                && Merge(Occupied(bands[^1][^1], own, lane), lane).Count == own.Count)
            {
                pulled.Insert(0, bands[^1][^1]);
                bands[^1].RemoveAt(bands[^1].Count - 1);
            }

            bands.Add([.. pulled, strip]);
            columns = own;
        }

        return [.. bands.Where(band => band.Count > 0).Select(band => band.SelectMany(strip => strip).ToList())];
    }

    // Justified rows have wide gaps between all their words: a gap that parts cells is wider than those.
    private static double CellGap(List<PdfWord> words, double lane)
    {
        var smallest = double.MaxValue;
        foreach (var row in Rows(words))
        {
            for (var i = 1; i < row.Count; i++)
            {
                smallest = Math.Min(smallest, Math.Max(0, row[i].Left - row[i - 1].Right));
            }
        }

        return smallest == double.MaxValue ? lane : Math.Max(lane, Math.Min(2.2 * smallest, 2.6 * lane));
    }

    // Rows that overlap vertically, as those of columns with different line spacing do, are one strip.
    private static List<List<PdfWord>> Strips(List<PdfWord> words)
    {
        var strips = new List<List<PdfWord>>();
        var bottom = double.MaxValue;
        foreach (var word in words.OrderByDescending(word => word.Top))
        {
            if (strips.Count > 0 && word.Top > bottom)
            {
                strips[^1].Add(word);
                bottom = Math.Min(bottom, word.Baseline);
            }
            else
            {
                strips.Add([word]);
                bottom = word.Baseline;
            }
        }

        return strips;
    }

    private static List<(double Left, double Right)> Occupied(List<PdfWord> words, List<(double Left, double Right)> more, double lane)
        => Merge(words.Select(word => (word.Left, word.Right)).Concat(more), lane);

    private static List<(double Left, double Right)> Merge(IEnumerable<(double Left, double Right)> spans, double lane)
    {
        var merged = new List<(double Left, double Right)>();
        foreach (var (left, right) in spans.OrderBy(span => span.Left))
        {
            if (merged.Count > 0 && left - merged[^1].Right < lane)
            {
                merged[^1] = (merged[^1].Left, Math.Max(merged[^1].Right, right));
            }
            else
            {
                merged.Add((left, right));
            }
        }

        return merged;
    }

    private void EmitLines(List<PdfWord> words, bool isTable, double lane)
    {
        _region++;
        var (left, right) = (words.Min(word => word.Left), words.Max(word => word.Right));
        foreach (var row in Rows(words))
        {
            var gap = CellGap(row, lane);
            var isRow = isTable && Occupied(row, [], gap).Count > 1;
            _lines.Add(new PdfLine(row, _region, left, right) { Page = page, CellGap = isRow ? gap : null });
        }
    }
}
