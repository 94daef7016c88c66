namespace NewsletterFns.Language;

/// <summary>One mention as a recogniser reports it, not merged with others yet.</summary>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Subcategory">The service's subcategory, or <see langword="null"/>.</param>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record RecognizedEntity(string Category, string? Subcategory, int Offset, int Length, double Confidence);
