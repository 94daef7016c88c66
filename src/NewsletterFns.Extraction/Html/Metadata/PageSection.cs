using NewsletterFns.Extraction.Html.Content;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>The section that stands above a headline, in a part named for it: «Cronaca», «Politik».</summary>
internal static class PageSection
{
    private const int NodesBefore = 15;
    private const int MaxLength = 30;

    public static string? Find(PageTree tree, PageNode? heading)
    {
        for (var i = (heading?.Index ?? 0) - 1; i >= 0 && i >= heading!.Index - NodesBefore; i--)
        {
            var node = tree.Nodes[i];
            if (node.Text is > 2 and <= MaxLength && node.Named.Has(Hint.Section) && !IsNavigation(node))
            {
                return ElementText.Of(node.Element, MaxLength);
            }
        }

        return null;
    }

    private static bool IsNavigation(PageNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at.Name is "nav" or "ul" or "ol" or "menu")
            {
                return true;
            }
        }

        return false;
    }
}
