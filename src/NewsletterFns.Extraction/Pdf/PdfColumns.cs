namespace NewsletterFns.Extraction.Pdf;

/// <summary>
/// Reading order: a page is cut at the free lane that runs down the most rows, what stands above and below it is read before and after
/// the two sides, and each part is cut again. Short cells side by side are a table and are read row by row.
/// </summary>
internal sealed class PdfColumns(int page)
{
    private const int MaxDepth = 6;
    private const int MinColumnLines = 3;
    private const double MinColumnText = 16;
    private const double MinLane = 6;
    private const int MaxPlaces = 24;
    private const int MaxWordCells = 3;

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

        var rows = Rows(words);
        if (depth == MaxDepth || FindLane(rows) is not var (x, start, end))
        {
            EmitLines(rows);
            return;
        }

        var band = rows[start..end].SelectMany(row => row).ToList();
        Cut([.. rows[..start].SelectMany(row => row)], depth + 1);
        Cut([.. band.Where(word => word.Left < x)], depth + 1);
        Cut([.. band.Where(word => word.Left >= x)], depth + 1);
        Cut([.. rows[end..].SelectMany(row => row)], depth + 1);
    }

    // The place that stays free over the most rows with prose on both sides. Gaps between words line up over few rows only.
    private static (double X, int Start, int End)? FindLane(List<List<PdfWord>> rows)
    {
        var places = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                if (i == 0 || row[i].Left - row[i - 1].Right >= MinLane)
                {
                    var place = (int)Math.Floor(row[i].Left - 1);
                    places[place] = places.GetValueOrDefault(place) + 1;
                }
            }
        }

        (double X, int Start, int End)? best = null;
        foreach (var place in places.Where(item => item.Value >= MinColumnLines).OrderByDescending(item => item.Value).Take(MaxPlaces).Select(item => item.Key))
        {
            for (var start = 0; start < rows.Count;)
            {
                var end = start;
                while (end < rows.Count && rows[end].TrueForAll(word => word.Left >= place || word.Right < place - MinLane + 1.5))
                {
                    end++;
                }

                var first = rows.FindIndex(start, end - start, row => row[^1].Left >= place);

                // The left column may begin some rows higher.
                while (first > start && rows[first - 1][0].Baseline - rows[first][0].Baseline <= 1.6 * rows[first][0].Size)
                {
                    first--;
                }

                if (first >= 0 && end - first > (best is { } known ? known.End - known.Start : MinColumnLines - 1) && AreColumns(rows[first..end], place))
                {
                    best = (place, first, end);
                }

                start = end + 1;
            }
        }

        return best;
    }

    // Prose fills its lines; the cells of a table and a masthead's corners do not.
    private static bool AreColumns(List<List<PdfWord>> rows, double x)
    {
        var left = rows.Select(row => row.Where(word => word.Left < x).Sum(word => word.Text.Length + 1)).Where(length => length > 0).ToArray();
        var right = rows.Select(row => row.Where(word => word.Left >= x).Sum(word => word.Text.Length + 1)).Where(length => length > 0).ToArray();
        return left.Length >= MinColumnLines && right.Length >= MinColumnLines && left.Average() >= MinColumnText && right.Average() >= MinColumnText;
    }

    // Justified rows have wide gaps between all their words: a gap that parts cells is wider than those.
    private static double? CellGap(List<PdfWord> row)
    {
        var smallest = double.MaxValue;
        for (var i = 1; i < row.Count; i++)
        {
            smallest = Math.Min(smallest, Math.Max(0, row[i].Left - row[i - 1].Right));
        }

        var lane = row[0].Size;
        var gap = Math.Max(lane, Math.Min(2.2 * smallest, 2.6 * lane));
        var cells = Merge(row.Select(word => (word.Left, word.Right)), gap).Count;
        return cells > 1 && (cells < row.Count || cells <= MaxWordCells) ? gap : null;
    }

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

    private void EmitLines(List<List<PdfWord>> rows)
    {
        _region++;
        var (left, right) = (rows.Min(row => row[0].Left), rows.Max(row => row[^1].Right));
        _lines.AddRange(rows.Select(row => new PdfLine(row, _region, left, right) { Page = page, CellGap = CellGap(row) }));
    }
}
