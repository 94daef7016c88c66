using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.PlainText;

namespace NewsletterFns.Extraction.Pdf;

/// <summary>Joins the lines of a document to paragraphs, headings, list items and rows; words parted at line ends become whole.</summary>
internal sealed class PdfParagraphs
{
    private const int HeadingLength = 250;
    private const double HeadingSize = 1.14;
    private const double NoteSize = 0.9;

    // «Ein- und Ausgang»: the hyphen stands for the rest of a word.
    private static readonly HashSet<string> Conjunctions = new(["und", "oder", "bzw.", "and", "or", "et", "ou", "y", "o", "e", "en", "of"], StringComparer.OrdinalIgnoreCase);

    private readonly List<PdfLine> _lines;
    private readonly double _body;
    private readonly bool _boldBody;
    private readonly HashSet<string> _hyphenated;
    private readonly List<double> _sizes;
    private readonly Dictionary<(int Page, int Region), double> _leading;

    public PdfParagraphs(List<PdfLine> lines)
    {
        var body = lines.GroupBy(line => (line.Size, line.Bold)).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        (_body, _boldBody) = body;
        _lines = NotesLast(lines, _body);
        _hyphenated = lines.SelectMany(line => line.Words.SkipLast(1)).Select(word => word.Text).Where(text => text.Contains('-', StringComparison.Ordinal)).Select(Bare).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _sizes = [.. lines.Where(line => line.Size > _body * HeadingSize).Select(line => line.Size).Distinct().OrderDescending()];
        _leading = lines.GroupBy(line => (line.Page, line.Region)).ToDictionary(group => group.Key, group => Leading([.. group]));
    }

    /// <summary>The largest text of the first page, which is the headline as a rule.</summary>
    public string? Headline { get; private set; }

    public List<TextBlock> Build(CancellationToken cancellationToken)
    {
        var blocks = new List<TextBlock>();
        var largest = 0.0;
        for (var start = 0; start < _lines.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = start + 1;
            while (end < _lines.Count && Continues(_lines[end - 1], _lines[end]))
            {
                end++;
            }

            var first = _lines[start];
            if (Block(start, end, blocks) is { } block)
            {
                blocks.Add(block);
                if (block.Kind == BlockKind.Heading && first.Page == _lines[0].Page && first.Size > Math.Max(largest, _body * HeadingSize))
                {
                    (Headline, largest) = (block.Text, first.Size);
                }
            }

            start = end;
        }

        return blocks;
    }

    private static double Leading(PdfLine[] lines)
    {
        var gaps = lines.Zip(lines.Skip(1), (a, b) => a.Baseline - b.Baseline).Where(gap => gap > 0).Order().ToArray();
        return gaps.Length > 0 ? gaps[gaps.Length / 3] : 0;
    }

    // Footnotes at the foot of a page would part the sentence that goes on overleaf.
    private static List<PdfLine> NotesLast(List<PdfLine> lines, double body)
    {
        var text = new List<PdfLine>();
        var notes = new List<PdfLine>();
        foreach (var page in lines.GroupBy(line => line.Page))
        {
            var all = page.ToList();
            var end = all.FindLastIndex(line => line.Size > body * NoteSize) + 1;
            text.AddRange(end == 0 ? all : all.Take(end));
            notes.AddRange(end == 0 ? [] : all.Skip(end));
        }

        text.AddRange(notes);
        return text;
    }

    private bool Continues(PdfLine line, PdfLine next)
    {
        if (line.IsRow || next.IsRow || Math.Abs(line.Size - next.Size) > 0.08 * line.Size || line.Bold != next.Bold || ListMarkers.StartsItem(next.Text))
        {
            return false;
        }

        var ended = line.Text[^1] is '.' or '!' or '?' or ':' or '”' or '“' or '»' or '"';
        if (line.Page != next.Page || line.Region != next.Region || next.Baseline > line.Baseline)
        {
            return !ended && (line.Text[^1] is '-' or ',' or '\u00AD' || char.IsLower(next.Text[0]));
        }

        var leading = _leading[(line.Page, line.Region)];
        var width = line.RegionRight - line.RegionLeft;
        var isIndented = next.Left - next.RegionLeft > 0.7 * next.Size && line.Left - line.RegionLeft < 0.4 * line.Size && !ListMarkers.StartsItem(line.Text);
        var isShort = line.Right < line.RegionRight - (0.2 * width);

        // Where the next word would have had room, the line was ended on purpose, unless the sentence goes on.
        var room = line.RegionRight - line.Right - (next.Words[0].Right - next.Words[0].Left);
        return (room < line.Size * 1.5 || (!ended && char.IsLower(next.Text[0]))) && line.Baseline - next.Baseline <= Math.Max(leading, line.Size * 1.1) * 1.3 && !(isIndented && (ended || isShort)) && !(isShort && ended);
    }

    private TextBlock? Block(int start, int end, List<TextBlock> before)
    {
        var first = _lines[start];
        var builder = new InlineBuilder();
        for (var i = start; i < end; i++)
        {
            Append(builder, _lines[i], i + 1 < end ? _lines[i + 1] : null);
        }

        var length = _lines.Skip(start).Take(end - start).Sum(line => line.Text.Length);
        var large = first.Size > _body * HeadingSize && length < HeadingLength;
        var bold = first.Bold && !_boldBody && length < HeadingLength / 2 && first.Text[^1] is not ('.' or ',' or ';');
        var kind = first.IsRow ? BlockKind.TableRow
            : large || bold ? BlockKind.Heading
            : ListMarkers.StartsItem(first.Text) ? BlockKind.ListItem
            : BlockKind.Paragraph;
        var level = kind != BlockKind.Heading ? 0 : large ? Math.Clamp(_sizes.IndexOf(first.Size) + 1, 1, 5) : 6;
        var tight = kind is BlockKind.TableRow or BlockKind.ListItem && before.Count > 0 && before[^1].Kind == kind;
        return builder.Build(kind, level, tight);
    }

    private void Append(InlineBuilder builder, PdfLine line, PdfLine? next)
    {
        Uri? link = null;
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (i > 0 && word.Left - line.Words[i - 1].Right >= line.CellGap)
            {
                builder.CloseLink();
                builder.Append(" | ");
            }

            if (word.Link != link)
            {
                builder.CloseLink();
                link = word.Link;
                if (link is not null)
                {
                    builder.OpenLink(link);
                }
            }

            var joins = i == line.Words.Count - 1 && next is not null && JoinsNext(word.Text, next.Words[0].Text, out _);
            var drops = joins && JoinsNext(word.Text, next!.Words[0].Text, out var drop) && drop;
            builder.Append(drops ? word.Text.AsSpan(0, word.Text.Length - 1) : word.Text);
            if (!joins)
            {
                builder.Space();
            }
        }

        builder.CloseLink();
    }

    private bool JoinsNext(string word, string next, out bool dropHyphen)
    {
        dropHyphen = false;
        if (word.Length < 2 || word[^1] is not ('-' or '\u00AD' or '\u2010') || !char.IsLetterOrDigit(word[^2]) || Conjunctions.Contains(next))
        {
            return false;
        }

        dropHyphen = word[^1] == '\u00AD' || (char.IsLower(next[0]) && char.IsLetter(word[^2]) && !_hyphenated.Contains(Bare(word + next)));
        return char.IsLetterOrDigit(next[0]);
    }

    private static string Bare(string word) => word.Trim(',', '.', ';', ':', '!', '?', '(', ')', '"', '“', '”', '«', '»', '„');
}
