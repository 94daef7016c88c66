namespace NewsletterFns.Language.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with digits or apostrophes where they belong to the word («4G», «O'Brien», «dell'», «U.S.»).</summary>
    Word,

    /// <summary>Digits with decimal and thousands separators.</summary>
    Number,

    /// <summary>One mark, or a run of full stops.</summary>
    Punctuation,

    /// <summary>Currency, mathematics, emoji and the like.</summary>
    Symbol,

    /// <summary>A web address, with or without scheme.</summary>
    Url,

    /// <summary>A mail address.</summary>
    Email,
}
