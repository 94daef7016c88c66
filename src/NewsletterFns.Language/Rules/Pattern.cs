namespace NewsletterFns.Language.Rules;

/// <summary>A sequence of elements.</summary>
/// <param name="Elements">The elements, contexts included.</param>
/// <param name="Before">How many of the first elements are context: needed, but not part of the match.</param>
/// <param name="After">How many of the last elements are context.</param>
internal sealed record Pattern(Element[] Elements, int Before, int After);
