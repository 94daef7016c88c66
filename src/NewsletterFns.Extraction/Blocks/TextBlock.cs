namespace NewsletterFns.Extraction.Blocks;

/// <summary>One paragraph, heading, list item or table row: clean text, never blank; lines inside it are separated by <c>\n</c>.</summary>
internal sealed record TextBlock(string Text, BlockKind Kind = BlockKind.Paragraph)
{
    /// <summary>1 to 6 for headings.</summary>
    public int Level { get; init; }

    /// <summary>Stands on the next line of the block before it, not after a blank one.</summary>
    public bool Tight { get; init; }

    /// <summary>How many characters stand in links, with or without a usable target.</summary>
    public int LinkedLength { get; init; }

    public IReadOnlyList<BlockLink> Links { get; init; } = [];
}
