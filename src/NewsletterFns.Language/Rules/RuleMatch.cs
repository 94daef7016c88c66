namespace NewsletterFns.Language.Rules;

/// <summary>A mention that a rule proposes, before the longest are taken.</summary>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Category">The category.</param>
/// <param name="Subcategory">The subcategory, if any.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Order">Of equal spans the lowest wins.</param>
internal readonly record struct RuleMatch(int Offset, int Length, string Category, string? Subcategory, double Confidence, int Order)
{
    /// <summary>The offset just past the match.</summary>
    public int End => Offset + Length;
}
