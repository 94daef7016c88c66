namespace NewsletterFns.Extraction.Newsletters;

/// <summary>How a line looks, as far as it tells headlines from text.</summary>
/// <param name="Size">Height of its letters in pixels; 16 where nothing states it.</param>
/// <param name="Bold">All of it is bold.</param>
/// <param name="Level">1 to 6 for headings by markup, otherwise 0.</param>
/// <param name="Caps">All of it is in capitals.</param>
internal readonly record struct LineLook(float Size, bool Bold, int Level, bool Caps)
{
    // A tenth more is seen; less than that is rounding.
    private const float Visible = 1.1f;

    /// <summary>Whether it stands out at least as much as <paramref name="other"/>.</summary>
    public bool IsAtLeast(LineLook other)
        => Size >= other.Size * Visible || (Size * Visible > other.Size && (Rank < other.Rank || (Rank == other.Rank && (Bold || !other.Bold))));

    /// <summary>Whether it stands out more than <paramref name="other"/>.</summary>
    public bool IsStronger(LineLook other) => IsAtLeast(other) && !other.IsAtLeast(this);

    private int Rank => Level == 0 ? 7 : Level;
}
