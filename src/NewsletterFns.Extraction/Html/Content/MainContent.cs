using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html.Metadata;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>
/// Finds the part of a page that is the article. Furniture is pruned by element, role and name unless it holds most of the prose;
/// then the smallest element that holds nearly all prose left is the article's container, and the lede above it is added.
/// </summary>
internal static class MainContent
{
    public const int ProseLength = 60;
    private const int FragmentLength = 200;
    private const int ThinText = 800;
    private const int StatedLength = 300;

    public static (List<TextBlock> Blocks, PageNode Container) Find(PageTree tree, PageMetadata metadata, ReadingContext context)
    {
        var cancellationToken = context.CancellationToken;
        Pruning.MarkNotices(tree);
        AddUp(tree, sparse: false);
        Pruning.Apply(tree, cancellationToken);
        AddUp(tree, sparse: false);
        Pruning.MarkTeasers(tree);
        AddUp(tree, sparse: false);
        var sparse = tree.Root.Prose < Pruning.SparseProse;
        if (sparse)
        {
            AddUp(tree, sparse);
        }

        var container = Container.Choose(tree);
        var blocks = With(Surroundings.Find(tree, container, metadata, cancellationToken), Collect(tree, container, metadata, cancellationToken));
        if (Length(blocks) < FragmentLength && container != tree.Root)
        {
            // Too little: perhaps the page is small or unusual; all that is not furniture is better than a scrap.
            var all = Collect(tree, tree.Root, metadata, cancellationToken);
            blocks = Length(all) > 3 * Length(blocks) ? all : blocks;
        }

        blocks = Repetitions.Remove(blocks);

        // The publisher states the whole text where the page shows only its beginning.
        if (metadata.ArticleBody is { Length: > StatedLength } body && Length(blocks) * 2 < body.Length)
        {
            blocks = HtmlFragment.Read(body, metadata.BaseUrl, context);
        }

        if (Length(blocks) < ThinText && tree.Root.Element.Owner is { } document && HiddenText.Find(document, metadata, Length(blocks), context) is { Count: > 0 } hidden)
        {
            blocks = hidden;
        }

        return (blocks.Count > 0 ? blocks : new BlockCollector(metadata.BaseUrl, cancellationToken).Collect(tree.Root.Element, ElementRules.IsNeverText), container);
    }

    private static void AddUp(PageTree tree, bool sparse)
    {
        foreach (var node in tree.Nodes)
        {
            node.Prose = 0;
            node.Kept = node.Pruned ? 0 : node.Own;
            node.KeptLinked = node.Pruned || !node.InLink ? 0 : node.Own;
        }

        foreach (var run in tree.Runs)
        {
            run.Node.Prose += !run.Node.Pruned && (sparse || run.IsProse) ? run.Length : 0;
        }

        // Children come after their parents, so that one backward loop sums up every subtree.
        for (var i = tree.Nodes.Count - 1; i > 0; i--)
        {
            var node = tree.Nodes[i];
            node.Parent!.Prose += node.Prose;
            node.Parent.Kept += node.Kept;
            node.Parent.KeptLinked += node.KeptLinked;
        }
    }

    private static List<TextBlock> Collect(PageTree tree, PageNode container, PageMetadata metadata, CancellationToken cancellationToken)
        => BlockFilter.Apply(new BlockCollector(metadata.BaseUrl, cancellationToken).Collect(
            container.Element, element => tree.Find(element) is not { Pruned: false }));

    private static List<TextBlock> With(Surroundings surroundings, List<TextBlock> body)
    {
        if (surroundings.Before.Count + surroundings.After.Count == 0)
        {
            return body;
        }

        var known = body.Select(block => block.Text).ToHashSet(StringComparer.Ordinal);
        return [.. surroundings.Before.Where(block => !known.Contains(block.Text)), .. body, .. surroundings.After.Where(block => !known.Contains(block.Text))];
    }

    private static int Length(List<TextBlock> blocks) => blocks.Sum(block => block.Text.Length);
}
