namespace NewsletterFns.Extraction;

/// <summary>An editorial link of an article.</summary>
/// <param name="Text">The words that carry it, one line.</param>
/// <param name="Url">The absolute target.</param>
public sealed record ArticleLink(string Text, Uri Url)
{
    /// <summary>Where the words stand in the article's text (UTF-16 code units), or <see langword="null"/> where they are not part of it.</summary>
    public int? Offset { get; init; }

    /// <summary>How long the words are there (UTF-16 code units); with <see cref="Offset"/> only.</summary>
    public int? Length { get; init; }
}
