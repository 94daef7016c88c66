namespace NewsletterFns.Language.Azure;

/// <summary>An entry of a knowledge base and where the text names it.</summary>
/// <param name="Link">The entry.</param>
/// <param name="Places">The places in the text.</param>
internal sealed record LinkedThing(EntityLink Link, IReadOnlyList<TextPlace> Places);
