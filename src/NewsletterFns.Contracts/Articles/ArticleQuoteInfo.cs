namespace NewsletterFns.Contracts;

/// <summary>Words that the article quotes.</summary>
/// <param name="Text">The quoted words without their marks.</param>
/// <param name="Offset">Start of the words in UTF-16 code units of the text.</param>
/// <param name="Length">Length of the words in UTF-16 code units.</param>
/// <param name="Speaker">Who says it, where the text names one.</param>
public sealed record ArticleQuoteInfo(string Text, int Offset, int Length, string? Speaker);
