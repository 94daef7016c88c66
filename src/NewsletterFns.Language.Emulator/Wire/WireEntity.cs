namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>One mention of an entity.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Category">Its category.</param>
/// <param name="Subcategory">Its subcategory, or <see langword="null"/>.</param>
/// <param name="Offset">Start, in the units of the string index type.</param>
/// <param name="Length">Length, in the same.</param>
/// <param name="ConfidenceScore">0 to 1.</param>
internal sealed record WireEntity(string Text, string Category, string? Subcategory, int Offset, int Length, double ConfidenceScore);
