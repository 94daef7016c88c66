namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Marks the parts of a page that are not the article.</summary>
internal static class Pruning
{
    public static void Apply(PageTree tree, CancellationToken cancellationToken)
    {
        var total = Math.Max(1, tree.Root.Prose);
        foreach (var node in tree.Nodes)
        {
            if ((node.Index & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            node.Pruned = node.Parent is { Pruned: true } || (node.Parent is not null && IsFurniture(node, total));
        }
    }

    private static bool IsFurniture(PageNode node, int total)
    {
        // Whatever it is called, a part with most of the page's prose is what the page is about.
        var share = (double)node.Prose / total;
        switch (node.Name)
        {
            case "nav":
                return share < 0.5;
            case "footer" or "aside":
                return share < 0.3;
            case "figcaption" or "caption" or "address" or "form" or "dialog" or "menu":
                return share < 0.3;
            case "header":
                // The header of an article holds its lede, that of a page its masthead.
                return share < 0.3 && node.Prose == 0;
            case "time":
                return node.Text < 60;
            case "main" or "article" or "p" or "h1" or "h2" or "h3" or "a" or "span" or "b" or "strong" or "em" or "i" or "td" or "tr" or "tbody" or "table":
                return node.Name is "p" or "span" or "a" && share < 0.1 && Hints.IsFurniture(node) && node.Text < 200;
        }

        if (share < 0.3 && Hints.IsFurniture(node))
        {
            return true;
        }

        return share < 0.1 && node.Text < 600 && Hints.IsTrimming(node);
    }
}
