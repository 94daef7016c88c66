namespace NewsletterFns.Contracts;

/// <summary>An editorial link.</summary>
/// <param name="Text">The words that carry it.</param>
/// <param name="Url">Its absolute target.</param>
/// <param name="Offset">Start of the words in UTF-16 code units, where they are part of the text.</param>
/// <param name="Length">Length of the words in UTF-16 code units.</param>
public sealed record ArticleLinkInfo(string Text, string Url, int? Offset, int? Length);
