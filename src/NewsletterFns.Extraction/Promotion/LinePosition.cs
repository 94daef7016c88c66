namespace NewsletterFns.Extraction.Promotion;

/// <summary>Where a line stands: at the edges promotion is common and may be told by less.</summary>
internal enum LinePosition
{
    Body,
    Head,
    Tail,
}
