namespace NewsletterFns.Language.Emulator.StringIndex;

/// <summary>What offsets and lengths count.</summary>
internal enum StringIndexType
{
    /// <summary>What a reader takes for one character: extended grapheme clusters. On the wire <c>TextElements_v8</c>.</summary>
    TextElements,

    /// <summary>Unicode code points, as Python counts.</summary>
    UnicodeCodePoint,

    /// <summary>UTF-16 code units, as .NET, Java and JavaScript count.</summary>
    Utf16CodeUnit,
}
