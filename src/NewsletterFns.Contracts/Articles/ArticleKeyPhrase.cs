namespace NewsletterFns.Contracts;

/// <summary>A key phrase.</summary>
/// <param name="Text">The phrase as it stands at its first place.</param>
/// <param name="Score">0 to 1, comparable within one article.</param>
/// <param name="Offset">Start of the first place in UTF-16 code units.</param>
/// <param name="Length">Length there in UTF-16 code units.</param>
public sealed record ArticleKeyPhrase(string Text, double Score, int Offset, int Length);
