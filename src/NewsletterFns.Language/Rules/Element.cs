namespace NewsletterFns.Language.Rules;

/// <summary>A place in a pattern.</summary>
/// <param name="Symbols">The alternatives: words, word classes, number shapes or names of patterns.</param>
/// <param name="Optional">Whether it may be missing.</param>
/// <param name="Glued">Whether no white space may stand before it.</param>
internal sealed record Element(int[] Symbols, bool Optional, bool Glued);
