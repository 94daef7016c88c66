namespace NewsletterFns.Extraction.Quotes;

/// <summary>A name where the text has it.</summary>
internal readonly record struct NamedPerson(string Name, int Start, int Length);
