namespace NewsletterFns.Contracts;

/// <summary>One place where an entity is named.</summary>
/// <param name="Text">The words as they stand there.</param>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
public sealed record ArticleMention(string Text, int Offset, int Length);
