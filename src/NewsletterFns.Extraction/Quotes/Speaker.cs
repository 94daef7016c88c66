namespace NewsletterFns.Extraction.Quotes;

/// <summary>Who says something, as far as the words around it tell.</summary>
/// <param name="Name">In the fullest form, or <see langword="null"/> where somebody speaks whom the text does not name there.</param>
/// <param name="Start">Of the mention.</param>
/// <param name="Length">Of the mention.</param>
/// <param name="IsTight">Whether the words of saying stand directly at the quotation.</param>
internal sealed record Speaker(string? Name, int Start, int Length, bool IsTight);
