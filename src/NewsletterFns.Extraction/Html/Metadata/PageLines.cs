using System.Text;
using AngleSharp.Dom;
using NewsletterFns.Extraction.Html.Content;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>Makes the lines of a page, with a space wherever style sheets part words that the markup glues.</summary>
internal sealed class PageLines
{
    /// <summary>How much of a line is kept.</summary>
    public const int MaxLength = 200;

    private const int MaxParts = 16;

    private readonly PageTree _tree;
    private readonly StringBuilder _text = new();
    private readonly List<PageLine> _lines = [];
    private List<PageNode> _parts = [];
    private PageNode _block;
    private PageNode? _started;
    private bool _space;
    private bool _boundary;
    private bool _long;

    private PageLines(PageTree tree)
    {
        _tree = tree;
        _block = tree.Root;
    }

    public static IReadOnlyList<PageLine> Read(PageTree tree, CancellationToken cancellationToken)
    {
        var reader = new PageLines(tree);
        DomWalk.Below(tree.Root.Element, reader.Enter, reader.Leave, cancellationToken);
        reader.Flush();
        return reader._lines;
    }

    private DomWalk.Step Enter(INode node)
    {
        if (node is IText text)
        {
            Append(text.Data);
            return DomWalk.Step.Skip;
        }

        if (node is not IElement element || _tree.Find(element) is not { } at)
        {
            return DomWalk.Step.Skip;
        }

        if (element.LocalName == "br")
        {
            Flush();
        }
        else if (ElementRules.IsBlock(element.LocalName))
        {
            Flush();
            _block = at;
        }
        else if (!IsFormatting(element.LocalName))
        {
            _boundary = true;
            if (_parts.Count < MaxParts)
            {
                _parts.Add(at);
            }
        }

        return DomWalk.Step.Descend;
    }

    private void Leave(IElement element)
    {
        if (ElementRules.IsBlock(element.LocalName))
        {
            Flush();
            _block = _tree.Find(element)?.Parent ?? _tree.Root;
        }
        else
        {
            _boundary |= !IsFormatting(element.LocalName);
        }
    }

    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (c <= ' ' || char.IsWhiteSpace(c))
            {
                _space = true;
                continue;
            }

            if (_text.Length >= MaxLength)
            {
                _long = true;
                return;
            }

            if (_text.Length == 0)
            {
                _started = _block;
            }
            else if (_space || (_boundary && char.IsLetterOrDigit(c) && char.IsLetterOrDigit(_text[^1])))
            {
                _text.Append(' ');
            }

            _space = _boundary = false;
            if (c != '\u00AD')
            {
                _text.Append(c);
            }
        }
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _lines.Add(new PageLine(_text.ToString(), _long, _started!, _parts));
            _parts = [];
        }
        else
        {
            _parts.Clear();
        }

        _text.Clear();
        _space = _boundary = _long = false;
    }

    private static bool IsFormatting(string name) => name is "b" or "strong" or "i" or "em" or "u" or "sup" or "sub" or "font" or "mark" or "wbr" or "s" or "abbr";
}
