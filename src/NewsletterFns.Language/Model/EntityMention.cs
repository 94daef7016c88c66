namespace NewsletterFns.Language;

/// <summary>One place where an entity is named.</summary>
/// <param name="Text">The words, exactly as they stand in the text.</param>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
public sealed record EntityMention(string Text, int Offset, int Length);
