namespace NewsletterFns.Extraction.Quotes;

/// <summary>A word or a sign outside of quotations.</summary>
internal readonly record struct Token(string Text, int Start)
{
    public int End => Start + Text.Length;

    public bool IsWord => char.IsLetterOrDigit(Text[0]);

    public bool IsCapital => char.IsUpper(Text[0]);
}
