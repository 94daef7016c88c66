using System.Text;

namespace NewsletterFns.Extraction.Blocks;

/// <summary>Takes parts of a block and moves its links along.</summary>
internal static class BlockLines
{
    /// <summary>The block's text from <paramref name="start"/> to <paramref name="end"/>; links that stand across an end are cut as well.</summary>
    public static TextBlock Cut(TextBlock block, int start, int end)
    {
        var links = new List<BlockLink>();
        foreach (var link in block.Links)
        {
            var (first, last) = (Math.Max(link.Start, start), Math.Min(link.Start + link.Length, end));
            if (first < last)
            {
                links.Add(link with { Start = first - start, Length = last - first });
            }
        }

        return block with { Text = block.Text[start..end], Links = links, LinkedLength = links.Sum(link => link.Length) };
    }

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
