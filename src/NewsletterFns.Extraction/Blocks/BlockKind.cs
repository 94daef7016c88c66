namespace NewsletterFns.Extraction.Blocks;

/// <summary>What a block is in its document.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    TableRow,
    Quote,
    Code,
}
