using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html.Metadata;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Finds what belongs to the article outside of its container: the introduction below the headline, and a recipe's ingredients.</summary>
internal sealed class Surroundings
{
    private const int ShortestSentence = 25;
    private const int ShortestLede = 40;
    private const int LongestHeadline = 300;
    private const int MaxGap = 6_000;
    private const int MaxIngredientParts = 60;
    private const int MaxIngredients = 3_000;

    private readonly List<TextBlock> _before = [];
    private readonly List<TextBlock> _after = [];

    public IReadOnlyList<TextBlock> Before => _before;

    public IReadOnlyList<TextBlock> After => _after;

    /// <summary>The blocks before and after the container, empty where it holds all.</summary>
    public static Surroundings Find(PageTree tree, PageNode container, PageMetadata metadata, CancellationToken cancellationToken)
    {
        var found = new Surroundings();
        var heading = FindHeading(tree, container, metadata);

        // A headline far away in the page heads something else.
        if (heading is not null && container.Index - heading.Index > MaxGap)
        {
            heading = null;
        }

        var ingredients = FindIngredients(tree, container);
        if (heading is null && ingredients.Count == 0)
        {
            return found;
        }

        var common = container;
        while (common.Parent is not null && !((heading is null || common.Contains(heading)) && ingredients.TrueForAll(common.Contains)))
        {
            common = common.Parent;
        }

        var from = heading?.Index ?? common.Index;
        var to = ingredients.Count > 0 ? Math.Max(ingredients[^1].End, container.End) : container.End;
        new BlockCollector(metadata.BaseUrl, cancellationToken).Collect(
            common.Element,
            element => tree.Find(element) is not { } node || node == container || node == heading || node.End <= from || node.Index >= to
                || (node.Pruned && !IsPrunedLede(node)),
            (block, element) =>
            {
                if (tree.Find(element) is not { } node)
                {
                    return;
                }

                if (ingredients.Exists(part => part.Contains(node)))
                {
                    (node.Index < container.Index ? found._before : found._after).Add(block);
                }
                else if (heading is not null && node.Index > heading.Index && node.Index < container.Index && IsLede(block, node))
                {
                    found._before.Add(block);
                }
            });
        return found;
    }

    private static List<PageNode> FindIngredients(PageTree tree, PageNode container)
    {
        var found = new List<PageNode>();
        for (var i = 1; i < tree.Nodes.Count && found.Count < MaxIngredientParts; i++)
        {
            var node = tree.Nodes[i];
            if (!node.Pruned && node.Text is > 0 and < MaxIngredients && node.LinkDensity < 0.6 && Hints.IsIngredients(node) && !container.Contains(node) && !node.Contains(container))
            {
                found.Add(node);
                i = node.End - 1;
            }
        }

        return found;
    }

    private static PageNode? FindHeading(PageTree tree, PageNode container, PageMetadata metadata)
    {
        PageNode? headline = null;
        for (var i = container.Index - 1; i > 0; i--)
        {
            var node = tree.Nodes[i];
            if (node.Text == 0 || node.Contains(container) || ElementRules.HeadingLevel(node.Name) is not (> 0 and < 4))
            {
                continue;
            }

            if (node.Name == "h1")
            {
                return node;
            }

            headline ??= IsHeadline(node, metadata) ? node : null;
        }

        return headline;
    }

    private static bool IsHeadline(PageNode node, PageMetadata metadata)
        => node.ItemProp == "headline"
            || (ElementText.Of(node.Element, LongestHeadline) is { } text
                && ((metadata.Headline is { } stated && TitleText.AreSame(text, stated)) || (metadata.OpenGraphTitle is { } shared && TitleText.AreSame(text, shared))));

    // «teaser» and «summary» are names of other articles as well; between headline and body they are this one's.
    private static bool IsPrunedLede(PageNode node)
    {
        for (var at = node; at is { Pruned: true }; at = at.Parent)
        {
            if (Hints.IsCredit(at))
            {
                return false;
            }

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
        if (block.LinkedLength * 3 >= text.Length || text.Length < (text[^1] is '.' or '!' or '?' ? ShortestSentence : ShortestLede) || !text.Contains(' ', StringComparison.Ordinal))
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
