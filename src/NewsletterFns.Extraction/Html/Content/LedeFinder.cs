using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Finds the introduction that stands between the headline and the article's container.</summary>
internal static class LedeFinder
{
    private const int ShortestLede = 40;
    private const int MaxGap = 6_000;

    /// <summary>The blocks of the lede, empty where the container begins with it.</summary>
    public static List<TextBlock> Find(PageTree tree, PageNode container, Uri? baseUrl, CancellationToken cancellationToken)
    {
        var heading = tree.Nodes.LastOrDefault(node => node.Index < container.Index && node.Name == "h1" && node.Text > 0 && !node.Contains(container));
        if (heading is null)
        {
            return [];
        }

        var common = container;
        while (common.Parent is not null && !common.Contains(heading))
        {
            common = common.Parent;
        }

        // A headline far away in the page heads something else.
        if (container.Index - heading.Index > MaxGap)
        {
            return [];
        }

        var found = new List<TextBlock>();
        new BlockCollector(baseUrl, cancellationToken).Collect(
            common.Element,
            element => ElementRules.IsNeverText(element) || tree.Find(element) is not { } node || IsOutside(node, heading, container),
            (block, element) =>
            {
                if (tree.Find(element) is { } node && node.Index > heading.Index && IsLede(block, node))
                {
                    found.Add(block);
                }
            });
        return found;
    }

    private static bool IsOutside(PageNode node, PageNode heading, PageNode container)
        => node == container || node == heading || node.End <= heading.Index || node.Index >= container.End || (node.Pruned && !IsPrunedLede(node));

    // «teaser» and «summary» are names of other articles as well; between headline and body they are this one's.
    private static bool IsPrunedLede(PageNode node)
    {
        for (var at = node; at is { Pruned: true }; at = at.Parent)
        {
            if (Hints.IsLede(at) && at.Text is >= ShortestLede and < 1_500 && at.LinkDensity < 0.2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLede(TextBlock block, PageNode node)
    {
        var text = block.Text;
        if (block.LinkedLength * 3 >= text.Length || text.Length < ShortestLede || !text.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        var named = false;
        for (var at = node; at is not null && !named && at.Text < 1_500; at = at.Parent)
        {
            named = Hints.IsLede(at);
        }

        return named || (block.Kind != BlockKind.Heading && text.Length >= 80)
            || (block.Kind != BlockKind.Heading && text[^1] is '.' or '!' or '?');
    }
}
