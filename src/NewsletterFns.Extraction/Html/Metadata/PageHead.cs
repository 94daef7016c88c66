using NewsletterFns.Extraction.Html.Content;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>The lines around the headline, where bylines and dates stand, and those after the text, where they may stand as well.</summary>
internal sealed class PageHead
{
    private const int LinesBefore = 14;
    private const int LinesAfter = 40;
    private const int ParagraphsAfter = 2;
    private const int TailLines = 25;
    private const int BodyTail = 3;

    private PageHead()
    {
    }

    /// <summary>Nearest to the headline first: those below it, then those above.</summary>
    public IReadOnlyList<PageLine> Lines { get; private init; } = [];

    /// <summary>The last lines of the text and those after it.</summary>
    public IReadOnlyList<PageLine> Tail { get; private init; } = [];

    /// <summary>The first paragraph of the text.</summary>
    public PageLine? Opening { get; private init; }

    public required PageNode Container { get; init; }

    public required PageTree Tree { get; init; }

    public static PageHead Find(PageTree tree, PageNode container, PageNode? heading, IReadOnlyList<PageLine> lines)
    {
        var first = FirstFrom(lines, container.Index);
        var headline = heading is null ? first : FirstFrom(lines, heading.Index);
        var end = FirstFrom(lines, container.End);
        var last = end - 1;
        while (last > first && !lines[last].IsLong)
        {
            last--;
        }

        var below = new List<PageLine>();
        var paragraphs = 0;
        PageLine? opening = null;
        for (var i = headline; i < lines.Count && i < headline + LinesAfter && paragraphs <= ParagraphsAfter; i++)
        {
            var line = lines[i];
            if (line.IsLong)
            {
                opening ??= line;
                paragraphs += line.Block.Index >= container.Index ? 1 : 0;
            }

            if (!IsInOtherText(line.Block, container))
            {
                below.Add(line);
            }
        }

        var above = lines.Take(headline).Skip(Math.Max(0, headline - LinesBefore)).Reverse().Where(line => !IsInOtherText(line.Block, container));
        return new PageHead
        {
            Tree = tree,
            Container = container,
            Lines = [.. below, .. above],
            Tail = [.. lines.Skip(Math.Max(headline + 1, last - BodyTail)).Take(BodyTail + TailLines).Where(line => !IsInComment(line.Block, container))],
            Opening = opening,
        };
    }

    /// <summary>Whether a part belongs to comments, other articles or the frame of the page.</summary>
    public static bool IsInOtherText(PageNode node, PageNode container)
    {
        for (var at = node; at is not null && at != container && !at.Contains(container); at = at.Parent)
        {
            if (Hints.IsOtherText(at) || at.Name is "form" or "nav" or "footer" or "aside")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a part belongs to comments; other names of furniture do not matter for it.</summary>
    public static bool IsInComment(PageNode node, PageNode container)
    {
        for (var at = node; at is not null && at != container && !at.Contains(container); at = at.Parent)
        {
            if (at.Named.Has(Hint.Comment) || at.Name is "nav" or "aside")
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstFrom(IReadOnlyList<PageLine> lines, int node)
    {
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].Block.Index < node ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
