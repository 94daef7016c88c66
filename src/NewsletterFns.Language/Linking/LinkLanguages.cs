namespace NewsletterFns.Language.Linking;

/// <summary>The languages of names as bits of a byte; they are part of the table's file format.</summary>
internal static class LinkLanguages
{
    /// <summary>A name in any language.</summary>
    public const byte Any = 0xFF;

    private const byte Other = 0x80;

    /// <summary>The bit of a language (ISO 639-1); of those without a bit of their own that of all others.</summary>
    public static byte BitOf(string language) => language switch
    {
        "it" => 1,
        "en" => 2,
        "de" => 4,
        "fr" => 8,
        "es" => 16,
        "nl" => 32,
        "pt" => 64,
        _ => Other,
    };
}
