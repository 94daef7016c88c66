using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>The elements of a page as a flat list in document order, so that every later step is a loop, not a recursion.</summary>
internal sealed class PageTree
{
    private readonly Dictionary<IElement, PageNode> _byElement = new(ReferenceEqualityComparer.Instance);
    private readonly List<TextRun> _runs = [];
    private PageNode _current = null!;
    private PageNode _block = null!;
    private int _links;
    private int _runLength;
    private int _runLinked;
    private bool _space;
    private bool _brokeLine;

    private PageTree()
    {
    }

    public List<PageNode> Nodes { get; } = [];

    /// <summary>The page's paragraphs, list items and the like in document order; headings are none.</summary>
    public IReadOnlyList<TextRun> Runs => _runs;

    public PageNode Root => Nodes[0];

    public PageNode? Find(IElement? element) => element is not null && _byElement.TryGetValue(element, out var node) ? node : null;

    /// <summary>Reads the page below <paramref name="body"/>; elements that are never text are left out.</summary>
    public static PageTree Build(IElement body, CancellationToken cancellationToken)
    {
        var tree = new PageTree();
        tree._current = tree._block = tree.Add(body, KeyAttributes.Of(body), null);
        DomWalk.Below(body, tree.Enter, _ => tree.Leave(), cancellationToken);
        tree.EndRun();
        tree.Root.End = tree.Nodes.Count;
        return tree;
    }

    private DomWalk.Step Enter(INode node)
    {
        if (node is IText text)
        {
            Read(text.Data);
            return DomWalk.Step.Skip;
        }

        if (node is not IElement element)
        {
            return DomWalk.Step.Skip;
        }

        var attributes = KeyAttributes.Of(element);
        if (ElementRules.IsNeverText(element.LocalName, attributes))
        {
            return DomWalk.Step.Skip;
        }

        _links += element.LocalName == "a" ? 1 : 0;
        _current = Add(element, attributes, _current);
        if (_current.IsBlock)
        {
            EndRun();
            _block = _current;
        }
        else if (_current.Name == "br")
        {
            // Two line breaks in a row part paragraphs.
            if (_brokeLine)
            {
                EndRun();
            }

            _brokeLine = true;
            _space = true;
        }

        return DomWalk.Step.Descend;
    }

    private void Leave()
    {
        var node = _current;
        _links -= node.Name == "a" ? 1 : 0;
        if (node.IsBlock)
        {
            EndRun();
            _block = node.Parent!;
            while (!_block.IsBlock)
            {
                _block = _block.Parent!;
            }
        }

        node.End = Nodes.Count;
        var parent = node.Parent!;
        parent.Text += node.Text;
        parent.Linked += node.Linked;
        parent.HoldsHeading |= node.HoldsHeading || (node.Text > 0 && ElementRules.HeadingLevel(node.Name) > 0);
        _current = parent;
    }

    private PageNode Add(IElement element, in KeyAttributes attributes, PageNode? parent)
    {
        var node = new PageNode(element, attributes, parent, Nodes.Count) { InLink = _links > 0 };
        Nodes.Add(node);
        _byElement[element] = node;
        return node;
    }

    private void Read(string text)
    {
        int count = 0, spaces = 0;
        foreach (var c in text)
        {
            if (c <= ' ' || char.IsWhiteSpace(c))
            {
                _space = true;
                continue;
            }

            count++;
            if (_space)
            {
                spaces++;
                _space = false;
            }
        }

        if (count == 0)
        {
            return;
        }

        _brokeLine = false;
        _runLength += count + spaces;
        _current.Own += count;
        _current.Text += count;
        if (_links > 0)
        {
            _runLinked += count + spaces;
            _current.Linked += count;
        }
    }

    private void EndRun()
    {
        if (_runLength >= TextRun.Shortest && ElementRules.HeadingLevel(_block.Name) == 0)
        {
            _runs.Add(new TextRun(_block, _runLength, _runLinked));
        }

        (_runLength, _runLinked, _space, _brokeLine) = (0, 0, false, false);
    }
}
