using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Links;

namespace NewsletterFns.Extraction.Html;

/// <summary>Walks a part of a page without recursion and gives its text as blocks in reading order.</summary>
internal sealed class BlockCollector(Uri? baseUrl, CancellationToken cancellationToken)
{
    private readonly List<TextBlock> _blocks = [];
    private readonly Stack<ListState> _lists = new();
    private readonly InlineBuilder _inline = new();
    private readonly InlineBuilder _code = new(keepSpaces: true);
    private Action<TextBlock, IElement>? _emitted;
    private IElement _container = null!;
    private string _prefix = "";
    private bool _gap = true;
    private bool _brokeLine;
    private int _quotes;
    private int _codes;
    private int _heading;
    private IElement? _row;

    private InlineBuilder Current => _codes > 0 ? _code : _inline;

    /// <summary>The blocks below <paramref name="root"/> without the elements that <paramref name="skip"/> names; <paramref name="emitted"/> is told each with the element that holds it.</summary>
    public List<TextBlock> Collect(IElement root, Predicate<IElement> skip, Action<TextBlock, IElement>? emitted = null)
    {
        _emitted = emitted;
        _container = root;
        DomWalk.Below(root is IHtmlTemplateElement template ? template.Content : root.ShadowRoot ?? (INode)root, node => Enter(node, skip) ? DomWalk.Step.Descend : DomWalk.Step.Skip, Leave, cancellationToken);
        Flush();
        return _blocks;
    }

    private bool Enter(INode node, Predicate<IElement> skip)
    {
        if (node is IText text)
        {
            AppendText(text.Data);
            return false;
        }

        if (node is not IElement element)
        {
            return false;
        }

        if (skip(element))
        {
            // A button or an image parts words that stand on both sides of it.
            if (ElementRules.IsBlock(element.LocalName))
            {
                Flush();
            }

            return false;
        }

        switch (element.LocalName)
        {
            case "br":
                LineBreak();
                return false;
            case "img" or "wbr":
                return false;
            case "a":
                Current.OpenLink(LinkCleaner.Clean(element.GetAttribute("href"), baseUrl));
                return true;
            case "q":
                Current.Append("“");
                return true;
            case "td" or "th":
                EnterCell(element);
                return true;
            case "tr":
                Flush();
                _row = TableRules.IsDataRow(element) ? element : _row;
                return true;
        }

        if (!ElementRules.IsBlock(element.LocalName))
        {
            return true;
        }

        if (_row is null)
        {
            Flush();
            _container = element;
        }
        else
        {
            Current.Space();
        }

        switch (element.LocalName)
        {
            case "ul" or "menu" or "dir":
                _lists.Push(new ListState(Ordered: false));
                break;
            case "ol":
                _lists.Push(new ListState(Ordered: true) { Next = Start(element) });
                break;
            case "li":
                _prefix = NextMarker();
                break;
            case "blockquote":
                _quotes++;
                break;
            case "pre" or "listing" or "xmp":
                _codes++;
                break;
            default:
                if (_row is null && ElementRules.HeadingLevel(element.LocalName) is var level and > 0)
                {
                    _heading = level;
                }

                break;
        }

        return true;
    }

    private void Leave(IElement element)
    {
        switch (element.LocalName)
        {
            case "a":
                Current.CloseLink();
                return;
            case "q":
                Current.Append("”");
                return;
            case "td" or "th":
                if (_row is null)
                {
                    Flush();
                }

                return;
            case "tr":
                Flush();
                _row = _row == element ? null : _row;
                return;
        }

        if (!ElementRules.IsBlock(element.LocalName))
        {
            return;
        }

        if (_row is null)
        {
            Flush();
        }
        else
        {
            Current.Space();
        }

        switch (element.LocalName)
        {
            case "ul" or "menu" or "dir" or "ol":
                if (_lists.Count > 0)
                {
                    _lists.Pop();
                }

                _gap |= _lists.Count == 0;
                break;
            case "li":
                _prefix = "";
                break;
            case "blockquote":
                _quotes = Math.Max(0, _quotes - 1);
                break;
            case "pre" or "listing" or "xmp":
                _codes = Math.Max(0, _codes - 1);
                break;
            default:
                _heading = ElementRules.HeadingLevel(element.LocalName) > 0 ? 0 : _heading;
                break;
        }

        if (_row is null && element.ParentElement is { } parent)
        {
            _container = parent;
        }
    }

    private void AppendText(string data)
    {
        if (_brokeLine && !data.AsSpan().IsWhiteSpace())
        {
            _brokeLine = false;
        }

        Current.Append(data);
    }

    // Two line breaks in a row part paragraphs.
    private void LineBreak()
    {
        if (_row is not null || _heading > 0)
        {
            Current.Space();
        }
        else if (_codes > 0)
        {
            Current.Append("\n");
        }
        else if (_brokeLine)
        {
            Flush();
        }
        else
        {
            Current.Break();
            _brokeLine = true;
        }
    }

    private void EnterCell(IElement cell)
    {
        if (_row is null)
        {
            Flush();
            _container = cell;
        }
        else if (!Current.IsEmpty)
        {
            Current.Append(" | ");
        }
    }

    private void Flush()
    {
        Emit(_code, BlockKind.Code);
        var kind = _row is not null ? BlockKind.TableRow
            : _heading > 0 ? BlockKind.Heading
            : _lists.Count > 0 ? BlockKind.ListItem
            : _quotes > 0 ? BlockKind.Quote
            : BlockKind.Paragraph;
        Emit(_inline, kind);
        _brokeLine = false;
    }

    private void Emit(InlineBuilder builder, BlockKind kind)
    {
        var tight = !_gap && kind is BlockKind.ListItem or BlockKind.TableRow && _blocks.Count > 0 && _blocks[^1].Kind == kind;
        if (builder.IsEmpty || builder.Build(kind, kind == BlockKind.Heading ? _heading : 0, tight, _prefix) is not { } block)
        {
            return;
        }

        _blocks.Add(block);
        _emitted?.Invoke(block, _row ?? _container);
        _prefix = "";
        _gap = false;
    }

    private string NextMarker()
    {
        if (_lists.TryPeek(out var list) && list.Ordered)
        {
            return (list.Next++).ToString(CultureInfo.InvariantCulture) + ". ";
        }

        return "- ";
    }

    private static int Start(IElement list)
        => int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;

    private sealed record ListState(bool Ordered)
    {
        public int Next { get; set; } = 1;
    }
}
