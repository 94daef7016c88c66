namespace NewsletterFns.Language.Text;

/// <summary>A token of a text.</summary>
/// <param name="Offset">Start in UTF-16 code units of the whole text.</param>
/// <param name="Length">Length in UTF-16 code units, at least 1.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct Token(int Offset, int Length, TokenKind Kind)
{
    /// <summary>The offset just past the token.</summary>
    public int End => Offset + Length;

    /// <summary>The token's characters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Offset, Length);
}
