using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Drops blocks that are links, captions or headings of nothing from the blocks of the chosen container.</summary>
internal static class BlockFilter
{
    public static List<TextBlock> Apply(List<TextBlock> blocks)
    {
        var kept = new List<TextBlock>(blocks.Count);
        foreach (var block in blocks)
        {
            if (!IsLinkBlock(block))
            {
                kept.Add(block);
            }
        }

        // A list of links may be all there is to read.
        if (kept.Sum(block => block.Text.Length) * 3 < blocks.Sum(block => block.Text.Length))
        {
            return blocks;
        }

        // Headings at the end head what was removed.
        while (kept.Count > 1 && kept[^1].Kind == BlockKind.Heading)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    private static bool IsLinkBlock(TextBlock block)
    {
        var length = block.Text.Length;
        return block.Kind switch
        {
            BlockKind.Heading => block.LinkedLength * 10 >= length * 9 && block.Level > 1,
            BlockKind.ListItem => block.LinkedLength * 10 >= length * 7,
            _ => block.LinkedLength * 10 >= length * 8,
        };
    }
}
