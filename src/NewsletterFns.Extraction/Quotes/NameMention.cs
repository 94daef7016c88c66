namespace NewsletterFns.Extraction.Quotes;

/// <summary>A place where the text names somebody or something.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Last">The index of its last token.</param>
/// <param name="Name">The words as they stand there.</param>
/// <param name="HasTitle">Whether a title such as «Minister» stands directly before it.</param>
internal sealed record NameMention(int First, int Last, string Name, bool HasTitle)
{
    public bool IsSingle => First == Last;
}
