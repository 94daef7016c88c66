namespace NewsletterFns.Language.Text;

/// <summary>What a unit of a sentence is.</summary>
internal enum TermUnitKind
{
    /// <summary>Punctuation, symbol or address: ends a phrase.</summary>
    Mark,

    /// <summary>A word without content of its own.</summary>
    Stop,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>Any other word.</summary>
    Content,
}
