namespace NewsletterFns.Extraction;

/// <summary>Words that the article quotes, as a span of its text.</summary>
/// <param name="Text">The quoted words without their marks: exactly <c>Text.Substring(Offset, Length)</c> of the article.</param>
/// <param name="Offset">Where they begin in the article's text (UTF-16 code units).</param>
/// <param name="Length">How long they are (UTF-16 code units).</param>
public sealed record ArticleQuote(string Text, int Offset, int Length)
{
    /// <summary>Who says it, in the fullest form of the name that the article gives, or <see langword="null"/> where the text does not say.</summary>
    public string? Speaker { get; init; }

    /// <summary>Where the article names the speaker of this quotation (UTF-16 code units), a name or the words that stand for it; or <see langword="null"/>.</summary>
    public int? SpeakerOffset { get; init; }

    /// <summary>How long that mention is (UTF-16 code units); with <see cref="SpeakerOffset"/> only.</summary>
    public int? SpeakerLength { get; init; }
}
