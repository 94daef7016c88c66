namespace NewsletterFns.Language.Azure;

/// <summary>A place in a text.</summary>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
internal readonly record struct TextPlace(int Offset, int Length)
{
    public int End => Offset + Length;

    /// <summary>Whether the two share a character.</summary>
    public bool Overlaps(TextPlace other) => Offset < other.End && other.Offset < End;
}
