namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Chooses the element that holds the article.</summary>
internal static class Container
{
    private const double Enough = 0.5;
    private const double Dominant = 0.85;
    private const double LinkLists = 0.35;
    private const int MainProse = 150;

    public static PageNode Choose(PageTree tree)
    {
        var total = tree.Root.Prose;
        if (total == 0)
        {
            return tree.Root;
        }

        return Marked(tree, node => node.ItemProp?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true, total * Enough)
            ?? Descend(tree, Marked(tree, node => node.Name == "article", total * Enough)
                ?? Marked(tree, node => node.Name == "main" || node.Named.Has(Hint.Main), total * Enough)
                ?? Marked(tree, node => node.Name == "main", Math.Max(MainProse, total * 0.2))
                ?? tree.Root);
    }

    // The marked element with the most prose, where that is a good part of the page's.
    private static PageNode? Marked(PageTree tree, Predicate<PageNode> mark, double least)
    {
        PageNode? best = null;
        foreach (var node in tree.Nodes)
        {
            if (!node.Pruned && node.Prose >= least && (best is null || node.Prose > best.Prose) && mark(node))
            {
                best = node;
            }
        }

        return best;
    }

    private static PageNode Descend(PageTree tree, PageNode from)
    {
        var at = from;
        for (var i = from.Index + 1; i < at.End; i++)
        {
            var node = tree.Nodes[i];
            if (!node.Pruned && node.Parent == at && node.IsBlock && node.Name is not ("p" or "ul" or "ol" or "li" or "dl" or "th")
                && (node.Prose >= at.Prose * Dominant || (node.Prose > at.Prose * Enough && IsLinkList(at.Text - node.Text, at.Linked - node.Linked))))
            {
                at = node;
            }
        }

        return at;
    }

    // What stands around the text is other texts' headlines.
    private static bool IsLinkList(int text, int linked) => linked > text * LinkLists;
}
