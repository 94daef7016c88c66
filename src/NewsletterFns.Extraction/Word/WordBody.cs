using System.Xml;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Word;

/// <summary>Walks the XML of a document or its footnotes in one pass and gives its paragraphs, list items and table rows.</summary>
internal sealed class WordBody(WordStyles styles, ReadingContext context)
{
    private const int MaxCellLength = 300;

    // Deleted and moved text, the older twin of a text box, field codes, what is drawn rather than written.
    private static readonly HashSet<string> Skipped = ["del", "moveFrom", "Fallback", "delText", "delInstrText", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid", "footnoteRef", "annotationRef", "docPr", "oMath"];

    private readonly List<TextBlock> _blocks = [];
    private readonly Stack<WordParagraph> _open = new();
    private readonly Stack<List<List<TextBlock>>> _rows = new();
    private string _field = "";
    private bool _inField;

    /// <summary>The text of the first paragraph in the style of titles.</summary>
    public string? Title { get; private set; }

    public List<TextBlock> Read(XmlReader reader)
    {
        var more = reader.Read();
        for (var count = 0; more;)
        {
            if ((++count & 0x3FF) == 0)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (count > 8L * context.Options.MaxHtmlNodes)
                {
                    throw ExtractionFaults.TooManyTags(context.Options.MaxHtmlNodes);
                }
            }

            if (reader.Depth > context.Options.MaxHtmlDepth)
            {
                throw ExtractionFaults.TooDeep(context.Options.MaxHtmlDepth);
            }

            if (reader.NodeType == XmlNodeType.Element && (Skipped.Contains(reader.LocalName) || IsSeparator(reader)))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                Enter(reader);
                if (reader.IsEmptyElement)
                {
                    Leave(reader.LocalName);
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                Leave(reader.LocalName);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                AppendText(reader.Value);
            }

            more = reader.Read();
        }

        return _blocks;
    }

    private bool _inText;
    private bool _hidden;

    private void Enter(XmlReader reader)
    {
        var paragraph = _open.Count > 0 ? _open.Peek() : null;
        switch (reader.LocalName)
        {
            case "p":
                _open.Push(new WordParagraph());
                break;
            case "pStyle" when paragraph is not null:
                paragraph.Style = Value(reader);
                break;
            case "outlineLvl" when paragraph is not null:
                paragraph.Outline = WordStyles.Number(Value(reader));
                break;
            case "numId" when paragraph is not null:
                paragraph.List = Value(reader);
                break;
            case "ilvl" when paragraph is not null:
                paragraph.Level = WordStyles.Number(Value(reader)) ?? 0;
                break;
            case "r":
                _hidden = false;
                break;
            case "vanish":
                _hidden = Value(reader) is not ("0" or "false");
                break;
            case "t":
                _inText = !_hidden;
                break;
            case "tab":
                paragraph?.Text.Space();
                break;
            case "br" or "cr":
                paragraph?.Text.Break();
                break;
            case "noBreakHyphen":
                paragraph?.Text.Append("-");
                break;
            case "hyperlink":
                paragraph?.Text.OpenLink(LinkCleaner.Clean(styles.Target(Value(reader, "id"))));
                break;
            case "instrText":
                _inField = true;
                break;
            case "fldChar" when Value(reader, "fldCharType") is { } type:
                Field(type, paragraph);
                break;
            case "tr":
                _rows.Push([]);
                break;
            case "tc" when _rows.Count > 0:
                _rows.Peek().Add([]);
                break;
        }
    }

    private void Leave(string name)
    {
        switch (name)
        {
            case "p" when _open.Count > 0:
                EndParagraph(_open.Pop());
                break;
            case "t":
                _inText = false;
                break;
            case "hyperlink" when _open.Count > 0:
                _open.Peek().Text.CloseLink();
                break;
            case "instrText":
                _inField = false;
                break;
            case "tr" when _rows.Count > 0:
                EndRow(_rows.Pop());
                break;
        }
    }

    private void AppendText(string text)
    {
        if (_inField)
        {
            _field += text.Length < 4_000 ? text : "";
        }
        else if (_inText && _open.Count > 0)
        {
            _open.Peek().Text.Append(text);
        }
    }

    // A link may be a field: begin, its code, separate, its words, end.
    private void Field(string type, WordParagraph? paragraph)
    {
        var code = _field.Trim();
        if (type == "separate" && code.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase) && code.Split('"') is { Length: > 2 } parts)
        {
            paragraph?.Text.OpenLink(LinkCleaner.Clean(parts[1]));
        }
        else if (type == "end")
        {
            paragraph?.Text.CloseLink();
        }

        _field = "";
    }

    private void EndParagraph(WordParagraph paragraph)
    {
        var name = styles.StyleName(paragraph.Style);
        if (name.StartsWith("toc ", StringComparison.Ordinal) || name is "header" or "footer")
        {
            return;
        }

        var level = styles.HeadingLevel(paragraph.Style, paragraph.Outline);
        var list = paragraph.List is { } own ? (own, paragraph.Level) : styles.List(paragraph.Style);
        var isItem = level == 0 && list is { } item && item.Item1 != "0" && !paragraph.Text.IsEmpty;
        var kind = level > 0 ? BlockKind.Heading : isItem ? BlockKind.ListItem : name.Contains("quote", StringComparison.Ordinal) ? BlockKind.Quote : BlockKind.Paragraph;
        var target = _rows.Count > 0 && _rows.Peek().Count > 0 ? _rows.Peek()[^1] : _blocks;
        var tight = kind == BlockKind.ListItem && target.Count > 0 && target[^1].Kind == BlockKind.ListItem;
        if (paragraph.Text.Build(kind, level, tight, isItem ? styles.NextMarker(list!.Value.Item1, list.Value.Item2) : "") is { } block)
        {
            Title ??= name == "title" ? block.Text : null;
            target.Add(block);
        }
    }

    // Short cells side by side are data and stay one line; anything longer only lays the page out.
    private void EndRow(List<List<TextBlock>> cells)
    {
        var target = _rows.Count > 0 && _rows.Peek().Count > 0 ? _rows.Peek()[^1] : _blocks;
        var filled = cells.Where(cell => cell.Count > 0).ToArray();
        if (filled.Length < 2 || filled.Any(cell => cell.Count > 1 || cell[0].Text.Length > MaxCellLength || cell[0].Kind is BlockKind.Heading or BlockKind.TableRow))
        {
            foreach (var cell in filled)
            {
                target.AddRange(cell);
            }

            return;
        }

        var text = string.Join(" | ", filled.Select(cell => cell[0].Text.Replace('\n', ' ')));
        var links = new List<BlockLink>();
        var start = 0;
        foreach (var cell in filled)
        {
            links.AddRange(cell[0].Links.Select(link => link with { Start = link.Start + start }));
            start += cell[0].Text.Length + 3;
        }

        target.Add(new TextBlock(text, BlockKind.TableRow) { Tight = target.Count > 0 && target[^1].Kind == BlockKind.TableRow, Links = links, LinkedLength = filled.Sum(cell => cell[0].LinkedLength) });
    }

    // The lines that part footnotes from the text are footnotes as well.
    private static bool IsSeparator(XmlReader reader)
        => reader.LocalName is "footnote" or "endnote" && Value(reader, "type") is { } type && type != "normal";

    private static string? Value(XmlReader reader, string name = "val")
    {
        string? value = null;
        for (var has = reader.MoveToFirstAttribute(); has; has = reader.MoveToNextAttribute())
        {
            value = reader.LocalName == name ? reader.Value : value;
        }

        reader.MoveToElement();
        return value;
    }
}
