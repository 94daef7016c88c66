using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>The elements of a page as a flat list in document order, so that every later step is a loop, not a recursion.</summary>
internal sealed class PageTree
{
    private readonly Dictionary<IElement, PageNode> _byElement = new(ReferenceEqualityComparer.Instance);

    private PageTree()
    {
    }

    public List<PageNode> Nodes { get; } = [];

    public PageNode Root => Nodes[0];

    public PageNode? Find(IElement? element) => element is not null && _byElement.TryGetValue(element, out var node) ? node : null;

    /// <summary>Reads the page below <paramref name="body"/>; elements that are never text are left out.</summary>
    public static PageTree Build(IElement body, CancellationToken cancellationToken)
    {
        var tree = new PageTree();
        var current = tree.Add(body, null, inLink: false);
        var links = 0;
        DomWalk.Below(
            body,
            node =>
            {
                if (node is IText text)
                {
                    var count = CountVisible(text.Data);
                    current.Own += count;
                    current.Text += count;
                    current.Linked += links > 0 ? count : 0;
                    return DomWalk.Step.Skip;
                }

                if (node is not IElement element || ElementRules.IsNeverText(element))
                {
                    return DomWalk.Step.Skip;
                }

                links += element is IHtmlAnchorElement ? 1 : 0;
                current = tree.Add(element, current, links > 0);
                return DomWalk.Step.Descend;
            },
            element =>
            {
                links -= element is IHtmlAnchorElement ? 1 : 0;
                tree.Close(current);
                current = current.Parent!;
            },
            cancellationToken);
        tree.Close(tree.Root);
        return tree;
    }

    private PageNode Add(IElement element, PageNode? parent, bool inLink)
    {
        var node = new PageNode(element, parent, Nodes.Count) { Hints = HintWords.Of(element), InLink = inLink };
        Nodes.Add(node);
        _byElement[element] = node;
        return node;
    }

    private void Close(PageNode node)
    {
        node.End = Nodes.Count;
        node.HoldsHeading |= node.Text > 0 && ElementRules.HeadingLevel(node.Name) > 0;
        if (node.Parent is { } parent)
        {
            parent.Text += node.Text;
            parent.Linked += node.Linked;
            parent.HoldsHeading |= node.HoldsHeading;
        }
    }

    private static int CountVisible(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += c > ' ' && !char.IsWhiteSpace(c) ? 1 : 0;
        }

        return count;
    }
}
