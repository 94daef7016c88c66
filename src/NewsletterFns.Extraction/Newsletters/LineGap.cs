namespace NewsletterFns.Extraction.Newsletters;

/// <summary>What stands between a line and the one before it, weakest first.</summary>
internal enum LineGap
{
    /// <summary>A line break inside a paragraph.</summary>
    Break,

    Paragraph,

    /// <summary>The border of a layout cell or table.</summary>
    Cell,

    /// <summary>A drawn line.</summary>
    Rule,
}
