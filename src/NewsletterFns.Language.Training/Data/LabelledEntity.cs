namespace NewsletterFns.Language.Training.Data;

/// <summary>A gold entity: offset and length in UTF-16 code units and its category.</summary>
internal sealed record LabelledEntity(int Offset, int Length, string Category, string? Text = null);
