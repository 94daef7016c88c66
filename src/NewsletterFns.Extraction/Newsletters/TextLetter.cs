using System.Buffers;
using System.Text.RegularExpressions;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.PlainText;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Reads a plain-text mail as lines: wrapped lines are joined, rules are gaps, headlines are told by underlines, capitals, numbers and shape, addresses become links.</summary>
internal sealed partial class TextLetter
{
    private const int LongestHeadline = 110;
    private const int ShapedHeadline = 80;
    private const int ShortestWrap = 45;
    private const int LongestWrap = 100;
    private const int LinkedWords = 6;
    private const int LongestNotesLabel = 30;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?;:,–—(");

    private readonly List<ReadOnlyMemory<char>> _raw;
    private readonly List<LetterLine> _lines = [];
    private readonly Dictionary<string, Uri> _references = new(StringComparer.Ordinal);
    private readonly int _width;
    private LineGap _gap = LineGap.Rule;

    private TextLetter(List<ReadOnlyMemory<char>> raw)
    {
        _raw = raw;
        _width = WrapWidth(raw);
        foreach (var line in raw)
        {
            if (Reference().Match(line.ToString()) is { Success: true } match && LinkCleaner.Clean(match.Groups["url"].Value) is { } url)
            {
                _references.TryAdd(match.Groups["name"].Value, url);
            }
        }
    }

    public static List<LetterLine> Read(string text, CancellationToken cancellationToken)
    {
        var letter = new TextLetter(SourceLines.Split(text, cancellationToken));
        for (var i = 0; i < letter._raw.Count;)
        {
            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            i = letter.Add(i);
        }

        return letter._lines;
    }

    // Adds what begins at a line and gives the index after it.
    private int Add(int index)
    {
        var line = _raw[index].Span.Trim();
        if (line.IsEmpty)
        {
            _gap = _gap > LineGap.Paragraph ? _gap : LineGap.Paragraph;
            return index + 1;
        }

        if (CharacterRules.IsDecoration(line))
        {
            AddRule(line);
            return index + 1;
        }

        var text = line.ToString();
        if (Reference().IsMatch(text) || (text.Length <= LongestNotesLabel && text[^1] == ':' && PrecedesReference(index + 1)))
        {
            return index + 1;
        }

        if (LeadOn().Match(text) is { Success: true } leadOn && LetterVocabulary.LeadsOn(leadOn.Groups["label"].Value) && LinkCleaner.Clean(leadOn.Groups["url"].Value) is { } url)
        {
            Emit(new LetterLine(new TextBlock(text)) { Url = url, IsMore = true });
            return index + 1;
        }

        return AddText(index, text);
    }

    // «Links:» above the addresses that the text refers to.
    private bool PrecedesReference(int index)
    {
        while (index < _raw.Count && _raw[index].Span.IsWhiteSpace())
        {
            index++;
        }

        return index < _raw.Count && Reference().IsMatch(_raw[index].ToString());
    }

    // A rule directly below a short line underlines it.
    private void AddRule(ReadOnlySpan<char> rule)
    {
        if (_gap == LineGap.Break && rule.Length >= 3 && _lines is [.., { Gap: > LineGap.Break, IsMore: false } last] && last.Text.Length <= LongestHeadline && last.Text[^1] is not ('.' or ','))
        {
            _lines[^1] = last with { Look = last.Look with { Level = rule[0] is '=' or '#' ? 1 : 2 }, Prefix = "" };
            _gap = LineGap.Paragraph;
            return;
        }

        _gap = LineGap.Rule;
    }

    private int AddText(int index, string text)
    {
        var starred = Starred().Match(text);
        var number = starred.Success ? Match.Empty : Number().Match(text);
        var isItem = !starred.Success && !number.Success && ListMarkers.StartsItem(text);
        var start = starred.Success ? starred.Length : number.Success ? number.Length : isItem ? text.AsSpan().IndexOfAny(" \t\u00A0") + 1 : 0;
        var end = index + 1;
        var builder = new InlineBuilder();
        Append(builder, text.AsSpan(start).TrimStart());
        while (end < _raw.Count && Continues(_raw[end - 1].Span, _raw[end].Span))
        {
            if (!HardWrap.EndsInHyphenatedWord(_raw[end - 1].Span))
            {
                builder.Space();
            }

            Append(builder, _raw[end].Span.Trim());
            end++;
        }

        var kind = isItem ? BlockKind.ListItem : BlockKind.Paragraph;
        if (builder.Build(kind) is not { } block)
        {
            return end;
        }

        var next = end < _raw.Count ? _raw[end].Span.Trim() : [];
        var after = next.IsEmpty && end + 1 < _raw.Count ? _raw[end + 1].Span.Trim() : next;
        var isShort = end == index + 1 && block.Text.Length <= LongestHeadline && block.Text[^1] is not ('.' or ',' or ';' or ':');
        var headsText = isShort && after.Length > 0 && !ListMarkers.StartsItem(after);
        var level = starred.Success && isShort ? 3
            : number.Success && headsText ? 3
            : !isItem && headsText && _gap >= LineGap.Paragraph && IsShaped(block.Text, next, after) ? 4
            : 0;
        var prefix = isItem ? "- " : number.Success && level == 0 ? number.Value.Trim() + " " : "";
        var linked = block.LinkedLength >= block.Text.Length && block.Links.Count > 0;
        Emit(new LetterLine(number.Success && level == 0 ? block with { Kind = BlockKind.ListItem } : block)
        {
            Prefix = prefix,
            Look = new LineLook(16, false, level, HtmlLetter.IsCapitals(block.Text)),
            Url = linked ? block.Links[0].Url : null,
        });
        return end;
    }

    // A short line that begins like a headline, above text that is clearly longer.
    private static bool IsShaped(string text, ReadOnlySpan<char> next, ReadOnlySpan<char> after)
        => text.Length is >= 8 and <= ShapedHeadline && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '"' or '«' or '“') && text.Contains(' ', StringComparison.Ordinal)
            && after.Length >= (next.IsEmpty ? ShapedHeadline : text.Length) && after.Length >= 50;

    private void Emit(LetterLine line)
    {
        _lines.Add(line with { Gap = _gap });
        _gap = LineGap.Break;
    }

    private bool Continues(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        next = next.Trim();
        line = line.TrimEnd();
        if (_width == 0 || next.IsEmpty || CharacterRules.IsDecoration(next) || ListMarkers.StartsItem(next) || next.StartsWith("http", StringComparison.OrdinalIgnoreCase) || LeadOn().IsMatch(next))
        {
            return false;
        }

        var word = next.IndexOfAny(' ', '\t');
        return line.Length + 1 + (word < 0 ? next.Length : word) > _width - 2;
    }

    // The length that nine of ten lines inside paragraphs do not exceed; 0 where lines are whole paragraphs.
    private static int WrapWidth(List<ReadOnlyMemory<char>> lines)
    {
        var lengths = new List<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i].Span.TrimEnd();
            if (line.Length >= ShortestWrap && !lines[i + 1].Span.IsWhiteSpace() && line.IndexOf("://") < 0 && !CharacterRules.IsDecoration(line) && !CharacterRules.IsDecoration(lines[i + 1].Span))
            {
                lengths.Add(line.Length);
            }
        }

        if (lengths.Count == 0)
        {
            return 0;
        }

        lengths.Sort();
        return lengths[lengths.Count * 9 / 10] is <= LongestWrap and var width ? width : 0;
    }

    private void Append(InlineBuilder builder, ReadOnlySpan<char> line)
    {
        var done = 0;
        foreach (var match in Address().EnumerateMatches(line))
        {
            AppendLink(builder, line[done..match.Index], line.Slice(match.Index, match.Length));
            done = match.Index + match.Length;
        }

        builder.Append(line[done..]);
    }

    private void AppendLink(InlineBuilder builder, ReadOnlySpan<char> words, ReadOnlySpan<char> address)
    {
        var isBracketed = address[0] is '<' or '(' or '[';
        var inner = isBracketed ? address[1..^1].Trim() : address;
        var url = isBracketed && address[0] == '[' && _references.TryGetValue(inner.ToString(), out var reference) ? reference : LinkCleaner.Clean(inner.ToString());
        if (!isBracketed || url is null || words.IsWhiteSpace())
        {
            builder.Append(words);
            if (isBracketed && address[0] == '[' && url is null)
            {
                builder.Append(address);
                return;
            }

            builder.OpenLink(url);
            builder.Append(inner);
            builder.CloseLink();
            return;
        }

        // «The bridge is open (http://…)»: the last words since a stop carry the link.
        var trimmed = words.TrimEnd();
        var isSentence = trimmed[^1] is '.' or '!' or '?';
        var start = trimmed.TrimEnd(".!?").LastIndexOfAny(Stops) + 1;
        for (int i = trimmed.Length - 1, spaces = 0; i > start; i--)
        {
            spaces += trimmed[i] == ' ' ? 1 : 0;
            start = spaces == LinkedWords ? i : start;
        }

        start = !isSentence && trimmed.Length <= LongestHeadline && start > 0 && trimmed[..start].IndexOf(". ") < 0 ? 0 : start;
        builder.Append(trimmed[..start]);
        var linked = trimmed[start..];
        builder.Append(linked.Length > 0 && linked[0] == ' ' ? " " : "");
        builder.OpenLink(url);
        builder.Append(linked.TrimStart());
        builder.CloseLink();
    }

    [GeneratedRegex(@"^\s*\[(?<name>\d{1,3})\]:?\s*<?(?<url>https?://[^\s>]+)>?(?:\s+[^\s\w].{0,120})?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?<label>[^:/<>]{0,40}?)[\s:>»→=*-]*[<(\[]?(?<url>https?://[^\s<>)\]]+)[>)\]]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadOn();

    [GeneratedRegex(@"^(?:\*{2,3}|#{1,4})\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Starred();

    [GeneratedRegex(@"^\(?\d{1,2}[.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("""<https?://[^\s>]+>|\(\s?https?://[^\s)]+\s?\)|\[\s?https?://[^\s\]]+\s?\]|\[\d{1,3}\]|https?://[^\s<>"«»“”]{1,4000}[^\s<>"«»“”.,;:!?)\]}'’]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
