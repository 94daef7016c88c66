namespace NewsletterFns.Extraction.Charsets;

/// <summary>A file's text and what had to be assumed to read it.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Charset">The name of the encoding it was read in.</param>
internal sealed record DecodedText(string Text, string Charset)
{
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
