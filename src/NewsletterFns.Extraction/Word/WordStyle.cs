namespace NewsletterFns.Extraction.Word;

/// <summary>What a paragraph style says of its paragraphs; <see langword="null"/> where it says nothing.</summary>
internal sealed record WordStyle(string Name, string? BasedOn, int? Outline, string? List, int Level);
