namespace NewsletterFns.Extraction.PlainText;

/// <summary>Text whose paragraphs were broken into lines of some 55 to 100 characters, as mail programs and typewriters do.</summary>
internal sealed class HardWrap
{
    private const int Shortest = 50;
    private const int Longest = 100;

    private readonly int _width;

    private HardWrap(int width) => _width = width;

    /// <summary>How the text is wrapped, or <see langword="null"/> where its lines are paragraphs.</summary>
    public static HardWrap? Measure(IReadOnlyList<ReadOnlyMemory<char>> lines)
    {
        // The width is what no line exceeds; one address in a hundred lines may.
        var counts = new int[Longest + 1];
        int total = 0, over = 0;
        foreach (var line in lines)
        {
            var length = line.Span.TrimEnd().Length;
            if (length == 0)
            {
                continue;
            }

            total++;
            if (length > Longest)
            {
                over++;
            }
            else
            {
                counts[length]++;
            }
        }

        if (total < 4 || over * 50 > total)
        {
            return null;
        }

        var width = Longest;
        while (width > 0 && counts[width] == 0)
        {
            width--;
        }

        if (width < Shortest)
        {
            return null;
        }

        // Lines inside a paragraph are full and most of them stop in the middle of a sentence.
        var wrap = new HardWrap(width);
        int followed = 0, full = 0, open = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i].Span;
            var next = lines[i + 1].Span;
            if (line.IsWhiteSpace() || next.IsWhiteSpace() || ListMarkers.StartsItem(next.TrimStart()))
            {
                continue;
            }

            followed++;
            if (wrap.IsFull(line, next))
            {
                full++;
                open += line.TrimEnd()[^1] is '.' or '!' or '?' or ':' or '”' or '»' or '"' ? 0 : 1;
            }
        }

        return full >= 3 && full * 3 >= followed * 2 && open * 3 >= full * 2 ? wrap : null;
    }

    /// <summary>Whether <paramref name="next"/> goes on with the paragraph of <paramref name="line"/>.</summary>
    public bool Continues(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
        => !next.IsWhiteSpace()
            && !ListMarkers.StartsItem(next.TrimStart())
            && Indent(next) - Indent(line) < (ListMarkers.StartsItem(line.TrimStart()) ? 6 : 2)
            && IsFull(line, next);

    /// <summary>Whether a line ends in a word's own hyphen, so that no space belongs there.</summary>
    public static bool EndsInHyphenatedWord(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.Length > 2 && line[^1] == '-' && char.IsLetter(line[^2]);
    }

    private bool IsFull(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        next = next.TrimStart();
        var word = next.IndexOfAny(' ', '\t');
        var trimmed = line.TrimEnd();
        return trimmed.Length >= Shortest - 10 && trimmed.Length + 1 + (word < 0 ? next.Length : word) > _width - 2;
    }

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;
}
