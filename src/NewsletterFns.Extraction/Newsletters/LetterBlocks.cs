using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Makes blocks of lines: lines of one paragraph go together, list items and rows stand close.</summary>
internal static class LetterBlocks
{
    public static List<TextBlock> Of(List<LetterLine> lines)
    {
        var blocks = new List<TextBlock>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var end = i + 1;
            while (end < lines.Count && lines[end] is { Gap: LineGap.Break, Prefix: "" } next && next.Block.Kind == line.Block.Kind && line.Block.Kind is not (BlockKind.TableRow or BlockKind.Heading))
            {
                end++;
            }

            line = end > i + 1 ? LetterParts.Join(lines.GetRange(i, end - i), '\n') : line;
            i = end - 1;
            var block = line.Block;
            var tight = block.Kind is BlockKind.ListItem or BlockKind.TableRow && blocks.Count > 0 && blocks[^1].Kind == block.Kind && line.Gap < LineGap.Rule;
            blocks.Add(block with
            {
                Text = line.Prefix + block.Text,
                Tight = tight,
                Links = line.Prefix.Length == 0 ? block.Links : [.. block.Links.Select(link => link with { Start = link.Start + line.Prefix.Length })],
            });
        }

        return blocks;
    }
}
