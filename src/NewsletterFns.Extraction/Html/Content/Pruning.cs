namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Marks the parts of a page that are not the article.</summary>
internal static class Pruning
{
    // What must be left outside of a part called «comments» or «sidebar» for that part to go.
    private const int ArticleProse = 300;

    /// <summary>With less prose than this a page is a list, a gallery or a note, and what is around it weighs as much.</summary>
    public const int SparseProse = 300;

    private const int ShortestTeaser = 15;
    private const int LongestTeaser = 450;
    private const int ControlText = 160;

    /// <summary>Marks cookie notices and the like, which may be all the prose of a page that has little.</summary>
    public static void MarkNotices(PageTree tree)
    {
        var landmarks = Landmarks(tree);
        foreach (var node in tree.Nodes)
        {
            node.Pruned = node.Parent is { Pruned: true }
                || (node.Parent is not null && landmarks.Length > 0 && node.Text * 2 < tree.Root.Text && Hints.IsNotice(node) && !Array.Exists(landmarks, node.Contains));
        }
    }

    public static void Apply(PageTree tree, CancellationToken cancellationToken)
    {
        var total = Math.Max(1, tree.Root.Prose);
        var landmarks = Landmarks(tree);
        var isGallery = tree.Nodes.Where(node => node.Name == "figcaption").Sum(node => node.Prose) * 2 > total;
        foreach (var node in tree.Nodes)
        {
            if ((node.Index & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            node.Pruned |= node.Parent is { Pruned: true } || (node.Parent is not null && IsFurniture(node, total, landmarks, isGallery));
        }
    }

    /// <summary>Marks boxes inside the text that tell of another article in a linked headline and a few words.</summary>
    public static void MarkTeasers(PageTree tree)
    {
        var boxes = new List<PageNode>();
        var prose = 0;
        for (var i = 1; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (!node.Pruned && node.Text is >= ShortestTeaser and < LongestTeaser && node.LinkDensity > 0.25 && Hints.IsTeaser(node))
            {
                boxes.Add(node);
                prose += node.Prose;
                i = node.End - 1;
            }
        }

        if (prose * 6 > tree.Root.Prose)
        {
            return;
        }

        foreach (var box in boxes)
        {
            for (var i = box.Index; i < box.End; i++)
            {
                tree.Nodes[i].Pruned = true;
            }
        }
    }

    private static PageNode[] Landmarks(PageTree tree) => tree.Nodes.Where(node => node.Name is "h1" or "main" && node.Text > 0).ToArray();

    private static bool IsFurniture(PageNode node, int total, PageNode[] headings, bool isGallery)
    {
        // Whatever it is called, a part with most of the page's prose is what the page is about.
        var share = (double)node.Prose / total;
        var small = share < 0.3;
        var other = small || ((total - node.Prose >= ArticleProse || total < SparseProse) && headings.Length > 0 && (share < 0.95 || total < SparseProse) && !Array.Exists(headings, node.Contains));
        if (isGallery && node.Prose > 0 && (node.Name == "figcaption" || node.Parent!.Name is "figcaption" or "figure"))
        {
            return false;
        }

        switch (node.Name)
        {
            case "nav" or "footer" or "aside":
                return other;
            case "figcaption" or "caption" or "address" or "form" or "dialog" or "menu":
                return small;
            case "header":
                // The header of an article holds headline and lede, that of a page its masthead.
                return node.Prose == 0 && !Array.Exists(headings, node.Contains);
            case "time":
                return node.Text < 60;
            case "span" or "a" or "small" or "em" or "i" when node.Parent is { } parent && parent.Text > 2 * node.Text && (parent.Prose > 0 || parent.Own > node.Text) && !Hints.IsCredit(node):
                // Words of a sentence, whatever their class.
                return false;
            case "p" or "span" or "a" or "small" or "em" or "i":
                return share < 0.1 && node.Text < 250 && (Hints.IsFurniture(node) || IsControl(node) || (Hints.IsTrimming(node) && node.Text < 150)) && !Hints.IsLede(node);
            case "main" or "article" or "h1" or "h2" or "h3" or "b" or "strong" or "td" or "tr" or "tbody" or "table":
                return node.Name is "h2" or "h3" && Hints.IsFurniture(node);
        }

        return (other && Hints.IsOtherText(node))
            || (small && (Hints.IsFurniture(node) || IsControl(node)) && !Array.Exists(headings, node.Contains))
            || (share < 0.1 && node.Text < 600 && Hints.IsTrimming(node) && !Array.Exists(headings, node.Contains));
    }

    // «steps-list-nav» without a link heads a list of steps.
    private static bool IsControl(PageNode node) => Hints.IsControl(node) && (node.LinkDensity > 0.4 || (node.Text < ControlText && node.Prose == 0 && !node.HoldsHeading));
}
