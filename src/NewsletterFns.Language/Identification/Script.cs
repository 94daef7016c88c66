namespace NewsletterFns.Language.Identification;

/// <summary>Writing systems that the identification tells apart.</summary>
internal enum Script
{
    Other,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Sinhala,
    Thai,
    Georgian,
    Ethiopic,
    Hangul,
    Kana,
    Han,
}
