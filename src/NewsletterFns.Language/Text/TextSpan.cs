namespace NewsletterFns.Language.Text;

/// <summary>A part of a text.</summary>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
internal readonly record struct TextSpan(int Offset, int Length)
{
    /// <summary>The offset just past the span.</summary>
    public int End => Offset + Length;
}
