namespace NewsletterFns.Language.Text;

/// <summary>A word of a sentence as phrases and summaries see it; hyphenated words are one unit.</summary>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Term">Number of its term; inflected forms share one. -1 for marks, symbols and addresses.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Capital">Whether it starts with a capital.</param>
internal readonly record struct TermUnit(int Offset, int Length, int Term, TermUnitKind Kind, bool Capital)
{
    /// <summary>The offset just past the unit.</summary>
    public int End => Offset + Length;
}
