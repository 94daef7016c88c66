using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Drops blocks that are links, captions or headings of nothing from the blocks of the chosen container.</summary>
internal static class BlockFilter
{
    private const int LongestLabel = 60;

    public static List<TextBlock> Apply(List<TextBlock> blocks)
    {
        var kept = new List<TextBlock>(blocks.Count);
        var run = 0;
        foreach (var block in blocks)
        {
            if (IsLinkBlock(block))
            {
                run++;
                continue;
            }

            DropLabel(kept, run, block);
            run = 0;
            kept.Add(block);
        }

        DropLabel(kept, run, null);

        // A list of links may be all there is to read.
        if (Length(kept) * 3 < Length(blocks))
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

    // What headed a list of links goes with it.
    private static void DropLabel(List<TextBlock> kept, int run, TextBlock? next)
    {
        while (run > 0 && kept is [_, .., var last])
        {
            var isLabel = last.Kind == BlockKind.Heading
                ? next is null || (next.Kind == BlockKind.Heading && next.Level <= last.Level)
                : last.Kind == BlockKind.Paragraph && run > 1 && last.Text.Length <= LongestLabel && char.IsLetterOrDigit(last.Text[^1]) | last.Text[^1] == ':' && !last.Text.Contains('\n', StringComparison.Ordinal);
            if (!isLabel)
            {
                return;
            }

            kept.RemoveAt(kept.Count - 1);
            run = last.Kind == BlockKind.Heading ? run : 0;
        }
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

    private static int Length(List<TextBlock> blocks)
    {
        var length = 0;
        foreach (var block in blocks)
        {
            length += block.Text.Length;
        }

        return length;
    }
}
