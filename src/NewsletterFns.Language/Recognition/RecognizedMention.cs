namespace NewsletterFns.Language.Recognition;

/// <summary>One place in the text that a recogniser takes for an entity.</summary>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Subcategory">The service's subcategory, or <see langword="null"/>.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record RecognizedMention(int Offset, int Length, string Category, string? Subcategory, double Confidence)
{
    /// <summary>What a date or quantity means, as <see cref="Entity.Value"/> has it, or <see langword="null"/>.</summary>
    public string? Value { get; init; }

    /// <summary>Offset just past the mention.</summary>
    public int End => Offset + Length;
}
