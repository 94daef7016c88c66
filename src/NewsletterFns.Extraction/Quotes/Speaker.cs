namespace NewsletterFns.Extraction.Quotes;

/// <summary>Who is said to speak.</summary>
/// <param name="Name">The fullest name, or <see langword="null"/> where the text names nobody.</param>
/// <param name="First">The first token of the mention, or -1.</param>
/// <param name="Last">The last token of the mention.</param>
internal readonly record struct Speaker(string? Name, int First, int Last)
{
    public static readonly Speaker Unnamed = new(null, -1, -1);
}
