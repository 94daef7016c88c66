namespace NewsletterFns.Extraction.Html.Content;

/// <summary>A run of text without a block's edge in it.</summary>
/// <param name="Node">The block that holds it.</param>
/// <param name="Length">Its characters, with single spaces.</param>
/// <param name="Linked">Those of them in links.</param>
internal readonly record struct TextRun(PageNode Node, int Length, int Linked)
{
    /// <summary>Shorter ones are nothing to go by.</summary>
    public const int Shortest = 20;

    private const int ShortestProse = 60;

    /// <summary>Whether it reads as prose: long, with few links.</summary>
    public bool IsProse => Length >= ShortestProse && Linked * 3 < Length;
}
