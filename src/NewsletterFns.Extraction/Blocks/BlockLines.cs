using System.Text;

namespace NewsletterFns.Extraction.Blocks;

/// <summary>Removes single lines from a block and moves its links along.</summary>
internal static class BlockLines
{
    /// <summary>The block without the lines that <paramref name="drop"/> names, or <see langword="null"/> where none is left.</summary>
    public static TextBlock? Without(TextBlock block, Func<string, bool> drop)
    {
        var text = new StringBuilder(block.Text.Length);
        var links = new List<BlockLink>();
        var at = 0;
        foreach (var line in block.Text.Split('\n'))
        {
            var end = at + line.Length;
            if (!drop(line))
            {
                if (text.Length > 0)
                {
                    text.Append('\n');
                }

                var shift = text.Length - at;
                links.AddRange(block.Links.Where(link => link.Start >= at && link.Start + link.Length <= end).Select(link => link with { Start = link.Start + shift }));
                text.Append(line);
            }

            at = end + 1;
        }

        return text.Length == 0 ? null : text.Length == block.Text.Length ? block : block with { Text = text.ToString(), Links = links };
    }
}
