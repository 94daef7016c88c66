namespace NewsletterFns.Contracts;

/// <summary>A sentence of the summary.</summary>
/// <param name="Text">The sentence as it stands in the article.</param>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Rank">0 to 1, higher says more.</param>
public sealed record ArticleSentence(string Text, int Offset, int Length, double Rank);
