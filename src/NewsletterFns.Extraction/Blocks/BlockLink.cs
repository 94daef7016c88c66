namespace NewsletterFns.Extraction.Blocks;

/// <summary>A link inside one block's text.</summary>
/// <param name="Start">Where its words begin in the block (UTF-16 code units).</param>
/// <param name="Length">How long they are.</param>
/// <param name="Url">The target, without tracking parameters.</param>
internal readonly record struct BlockLink(int Start, int Length, Uri Url);
