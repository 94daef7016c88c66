using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Links;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Reads the body of an HTML mail as the lines that a reader sees, in reading order. Layout tables give gaps, not rows.</summary>
internal sealed class HtmlLetter
{
    private const int SpacerSize = 3;
    private const int RuleHeight = 12;
    private const int RuleWidth = 100;
    private const int MaxEmoji = 12;
    private const int MaxForm = 600;

    private readonly List<LetterLine> _lines = [];
    private readonly Stack<ElementLook> _looks = new();
    private readonly Stack<(bool Ordered, int Next)> _lists = new();
    private readonly Stack<bool> _tables = new();
    private readonly InlineBuilder _inline = new();
    private readonly InlineBuilder _code = new(keepSpaces: true);
    private readonly LetterStyles _styles;
    private readonly Uri? _baseUrl;
    private readonly CancellationToken _cancellationToken;
    private IElement _place;
    private IElement? _row;
    private IElement? _link;
    private Uri? _linkUrl;
    private LineGap _gap = LineGap.Rule;
    private string _prefix = "";
    private Uri? _imageUrl;
    private bool _hasImage;
    private bool _isButton;
    private bool _isAnchor;
    private int _heading;
    private int _quotes;
    private int _codes;
    private int _characters;
    private int _bold;
    private int _boldLead = -1;
    private int _caps;
    private float _size;

    private HtmlLetter(IHtmlDocument document, Uri? baseUrl, CancellationToken cancellationToken)
    {
        _baseUrl = baseUrl;
        _cancellationToken = cancellationToken;
        _styles = LetterStyles.Read(document, cancellationToken);
        _place = document.Body!;
        _looks.Push(ElementLook.Of(_place, ElementLook.Root, _styles));
    }

    private InlineBuilder Current => _codes > 0 ? _code : _inline;

    public static List<LetterLine> Read(IHtmlDocument document, Uri? baseUrl, CancellationToken cancellationToken)
    {
        if (document.Body is not { } body)
        {
            return [];
        }

        ColumnTables.Straighten(body, cancellationToken);
        var letter = new HtmlLetter(document, baseUrl, cancellationToken);
        DomWalk.Below(body, node => letter.Enter(node) ? DomWalk.Step.Descend : DomWalk.Step.Skip, letter.Leave, cancellationToken);
        letter.Flush();
        return letter._lines;
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            AppendText(text.Data);
            return false;
        }

        if (node is not IElement element || IsSkipped(element) || (element.LocalName == "form" && IsControl(element)))
        {
            return false;
        }

        switch (element.LocalName)
        {
            case "br":
                LineBreak();
                return false;
            case "wbr":
                return false;
            case "img":
                AddImage(element);
                return false;
            case "hr":
                Flush();
                Raise(LineGap.Rule);
                return false;
        }

        var look = ElementLook.Of(element, _looks.Peek(), _styles);
        if (look.IsHidden)
        {
            return false;
        }

        _looks.Push(look);
        EnterShown(element, look);
        return true;
    }

    private void EnterShown(IElement element, ElementLook look)
    {
        var name = element.LocalName;
        if (name == "a")
        {
            OpenLink(element, look);
            return;
        }

        if (_link is not null && look.IsBoxed)
        {
            _isButton = true;
        }

        if (name == "q")
        {
            Current.Append("“");
        }

        if (!ElementRules.IsBlock(name) && name is not ("td" or "th"))
        {
            return;
        }

        if (_row is not null)
        {
            EnterInRow(element);
            return;
        }

        Flush();
        _place = element;
        Raise(look.HasRuleAbove ? LineGap.Rule : name is "td" or "th" or "table" ? LineGap.Cell : LineGap.Paragraph);
        switch (name)
        {
            case "table":
                _tables.Push(DataTables.IsData(element));
                break;
            case "tr" when _tables.TryPeek(out var isData) && isData && element.ChildElementCount > 1:
                _row = element;
                break;
            case "ul" or "menu" or "dir":
                _lists.Push((false, 1));
                break;
            case "ol":
                _lists.Push((true, int.TryParse(element.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1));
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
                _heading = ElementRules.HeadingLevel(name) is > 0 and var level ? level : _heading;
                break;
        }
    }

    private void EnterInRow(IElement element)
    {
        if (element.LocalName is "td" or "th" && !Current.IsEmpty)
        {
            Current.Append(" | ");
        }
        else
        {
            Current.Space();
        }
    }

    private void Leave(IElement element)
    {
        var look = _looks.Pop();
        var name = element.LocalName;
        if (name == "a")
        {
            Current.CloseLink();
            (_link, _linkUrl) = (null, null);
            return;
        }

        if (name == "q")
        {
            Current.Append("”");
        }

        if (!ElementRules.IsBlock(name) && name is not ("td" or "th"))
        {
            return;
        }

        if (_row is not null && _row != element)
        {
            Current.Space();
            return;
        }

        Flush();
        _row = null;
        Raise(look.HasRuleBelow ? LineGap.Rule : name is "td" or "th" or "table" ? LineGap.Cell : LineGap.Paragraph);
        switch (name)
        {
            case "table":
                _tables.Pop();
                break;
            case "ul" or "menu" or "dir" or "ol":
                _lists.Pop();
                break;
            case "li":
                _prefix = "";
                break;
            case "blockquote":
                _quotes--;
                break;
            case "pre" or "listing" or "xmp":
                _codes--;
                break;
            default:
                _heading = ElementRules.HeadingLevel(name) > 0 ? 0 : _heading;
                break;
        }

        _place = element.ParentElement ?? _place;
    }

    // Captions and controls are not text, however they look.
    private static bool IsSkipped(IElement element)
        => element.LocalName is "figcaption" or "caption" || ElementRules.IsNeverText(element.LocalName)
            || element.ClassList.Any(name => name.EndsWith("caption", StringComparison.OrdinalIgnoreCase));

    // Search boxes and questionnaires; a form around the whole letter is none.
    private static bool IsControl(IElement form) => form.TextContent.Length < MaxForm && form.QuerySelector("input:not([type=hidden]), select, textarea") is not null;

    private void OpenLink(IElement element, ElementLook look)
    {
        var href = element.GetAttribute("href");
        _link = element;
        _linkUrl = LinkCleaner.Clean(href, _baseUrl);
        _isAnchor |= href is ['#', _, ..];
        _isButton |= look.IsBoxed || _looks.Skip(1).FirstOrDefault().IsBoxed && IsAlone(element);
        Current.OpenLink(_linkUrl);
    }

    // A painted cell around nothing but a link is a button as well.
    private static bool IsAlone(IElement link)
        => link.ParentElement is { } parent && parent.LocalName is "td" or "th" or "span" or "div" && parent.ChildElementCount == 1 && parent.TextContent.Length <= link.TextContent.Length + 40;

    private void AppendText(string data)
    {
        var look = _looks.Peek();
        if (look.HidesText)
        {
            return;
        }

        var length = data.AsSpan().Trim().Length;
        if (length > 0 && !look.Bold && _boldLead < 0)
        {
            _boldLead = _bold > 0 && _bold == _characters ? Current.Length : 0;
        }

        _characters += length;
        _bold += look.Bold ? length : 0;
        _caps += look.Caps ? length : 0;
        _size += look.Size * length;
        Current.Append(data);
    }

    private void LineBreak()
    {
        if (_row is not null)
        {
            Current.Space();
        }
        else if (_codes > 0)
        {
            Current.Append("\n");
        }
        else if (_inline.IsEmpty)
        {
            Raise(LineGap.Paragraph);
        }
        else
        {
            Flush();
        }
    }

    private void AddImage(IElement image)
    {
        var (width, height) = (Dimension(image, "width"), Dimension(image, "height"));
        if (width is >= 0 and <= SpacerSize || height is >= 0 and <= SpacerSize)
        {
            if (height is >= 0 and <= SpacerSize && width >= RuleWidth && _row is null)
            {
                Flush();
                Raise(LineGap.Rule);
            }

            return;
        }

        var alt = image.GetAttribute("alt")?.Trim() ?? "";
        if (alt.Length is > 0 and <= MaxEmoji && !alt.Any(c => char.IsLetterOrDigit(c) || char.IsAscii(c)))
        {
            AppendText(alt);
        }
        else if (_inline.IsEmpty && height is >= 0 and <= RuleHeight && width >= RuleWidth)
        {
            Raise(LineGap.Rule);
        }
        else if (_inline.IsEmpty)
        {
            _hasImage = true;
            _imageUrl = _linkUrl ?? _imageUrl;
        }
    }

    private static int Dimension(IElement image, string name)
        => int.TryParse(image.GetAttribute(name)?.Replace("px", "", StringComparison.Ordinal).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    private void Raise(LineGap gap) => _gap = gap > _gap ? gap : _gap;

    private string NextMarker()
    {
        if (!_lists.TryPop(out var list))
        {
            return "- ";
        }

        _lists.Push((list.Ordered, list.Next + 1));
        return list.Ordered ? list.Next.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
    }

    private void Flush()
    {
        Emit(_code, BlockKind.Code);
        Emit(_inline, _row is not null ? BlockKind.TableRow : _heading > 0 ? BlockKind.Heading : _lists.Count > 0 ? BlockKind.ListItem : _quotes > 0 ? BlockKind.Quote : BlockKind.Paragraph);
        (_characters, _bold, _boldLead, _caps, _size) = (0, 0, -1, 0, 0);
        (_isButton, _isAnchor) = (_link is not null && _isButton, _link is not null && _isAnchor);
    }

    private void Emit(InlineBuilder builder, BlockKind kind)
    {
        if (!builder.IsEmpty && builder.Build(kind, kind == BlockKind.Heading ? _heading : 0) is { } block)
        {
            var size = _characters > 0 ? MathF.Round(_size / _characters) : 16;
            var linked = block.LinkedLength * 10 >= (block.Text.Length - MarkerLength(block.Text)) * 9;
            _lines.Add(new LetterLine(block)
            {
                Prefix = kind == BlockKind.ListItem ? _prefix : "",
                Gap = _gap,
                Look = new LineLook(size, _characters > 0 && _bold * 10 >= _characters * 9, _heading, _caps * 10 >= _characters * 9 && _caps > 0 || IsCapitals(block.Text)),
                Url = linked && block.Links.Count > 0 && block.Links.All(link => link.Url == block.Links[0].Url) ? block.Links[0].Url : null,
                IsButton = linked && _isButton,
                IsAnchor = linked && block.Links.Count == 0 && _isAnchor,
                BoldLead = Math.Max(0, _boldLead),
                HasImage = _hasImage,
                ImageUrl = _imageUrl,
                Place = _row ?? _place,
            });
            (_prefix, _hasImage, _imageUrl) = ("", false, null);
            _gap = LineGap.Break;
        }

    }

    // «1. », «• »: markers that are written stand outside of the link.
    private static int MarkerLength(string text) => text.AsSpan().IndexOfAnyInRange('A', '\uFFFF') is > 0 and <= 4 and var start ? start : 0;

    /// <summary>Whether a line has at least four letters and no small one.</summary>
    internal static bool IsCapitals(string text) => text.Count(char.IsUpper) >= 4 && !text.Any(char.IsLower);
}
