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
        var current = tree.Add(body, null);
        INode? node = body.FirstChild;
        var linkDepth = 0;
        var visited = 0;
        while (node is not null)
        {
            if ((++visited & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (node is IText text)
            {
                var count = CountVisible(text.Data);
                current.Text += count;
                current.Linked += linkDepth > 0 ? count : 0;
            }
            else if (node is IElement element && !ElementRules.IsNeverText(element))
            {
                var child = tree.Add(element, current);
                if (node.FirstChild is { } first)
                {
                    linkDepth += element is IHtmlAnchorElement ? 1 : 0;
                    current = child;
                    node = first;
                    continue;
                }

                child.End = tree.Nodes.Count;
            }

            while (node is not null && node.NextSibling is null && current.Parent is not null)
            {
                node = current.Element;
                linkDepth -= node is IHtmlAnchorElement ? 1 : 0;
                tree.Close(current);
                current = current.Parent;
            }

            node = node?.NextSibling;
        }

        tree.Close(tree.Root);
        return tree;
    }

    private PageNode Add(IElement element, PageNode? parent)
    {
        var node = new PageNode(element, parent, Nodes.Count) { Hints = HintWords.Of(element) };
        Nodes.Add(node);
        _byElement[element] = node;
        return node;
    }

    private void Close(PageNode node)
    {
        node.End = Nodes.Count;
        if (node.Parent is { } parent)
        {
            parent.Text += node.Text;
            parent.Linked += node.Linked;
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
