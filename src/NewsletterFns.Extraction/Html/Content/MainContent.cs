using AngleSharp.Dom;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html.Metadata;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>
/// Finds the part of a page that is the article. Furniture is pruned by element, role and name unless it holds most of the prose;
/// then the smallest element that holds nearly all prose left is the article's container.
/// </summary>
internal static class MainContent
{
    private const int ProseLength = 60;
    private const int FragmentLength = 200;

    public static List<TextBlock> Find(PageTree tree, PageMetadata metadata, CancellationToken cancellationToken)
    {
        var measured = Measure(tree, cancellationToken);
        Pruning.Apply(tree, cancellationToken);
        Remeasure(tree, measured);
        var container = Container.Choose(tree);
        var blocks = Collect(tree, container, metadata, cancellationToken);
        if (Length(blocks) >= FragmentLength || container == tree.Root)
        {
            return blocks.Count > 0 ? blocks : Everything(tree, metadata, cancellationToken);
        }

        // Too little: perhaps the page is small or unusual; all that is not furniture is better than a scrap.
        var all = Collect(tree, tree.Root, metadata, cancellationToken);
        return Length(all) > 3 * Length(blocks) || blocks.Count == 0 ? all.Count > 0 ? all : Everything(tree, metadata, cancellationToken) : blocks;
    }

    private static List<(PageNode Node, int Length)> Measure(PageTree tree, CancellationToken cancellationToken)
    {
        var prose = new List<(PageNode, int)>();
        new BlockCollector(null, cancellationToken).Collect(tree.Root.Element, ElementRules.IsNeverText, (block, element) =>
        {
            if (block.Kind != BlockKind.Heading && block.Text.Length >= ProseLength && block.LinkedLength * 3 < block.Text.Length && tree.Find(element) is { } node)
            {
                prose.Add((node, block.Text.Length));
            }
        });
        Add(prose);
        return prose;
    }

    private static void Remeasure(PageTree tree, List<(PageNode Node, int Length)> prose)
    {
        foreach (var node in tree.Nodes)
        {
            node.Prose = 0;
        }

        Add(prose.Where(item => !item.Node.Pruned));
    }

    private static void Add(IEnumerable<(PageNode Node, int Length)> prose)
    {
        foreach (var (node, length) in prose)
        {
            for (var at = node; at is not null; at = at.Parent)
            {
                at.Prose += length;
            }
        }
    }

    private static List<TextBlock> Collect(PageTree tree, PageNode container, PageMetadata metadata, CancellationToken cancellationToken)
        => BlockFilter.Apply(new BlockCollector(metadata.BaseUrl, cancellationToken).Collect(
            container.Element, element => ElementRules.IsNeverText(element) || tree.Find(element) is not { Pruned: false }), metadata);

    private static List<TextBlock> Everything(PageTree tree, PageMetadata metadata, CancellationToken cancellationToken)
        => new BlockCollector(metadata.BaseUrl, cancellationToken).Collect(tree.Root.Element, ElementRules.IsNeverText);

    private static int Length(List<TextBlock> blocks) => blocks.Sum(block => block.Text.Length);
}
