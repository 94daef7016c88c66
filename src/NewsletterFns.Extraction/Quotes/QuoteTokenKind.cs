namespace NewsletterFns.Extraction.Quotes;

/// <summary>What a piece of the text around quotations is.</summary>
internal enum QuoteTokenKind
{
    Word,
    Comma,
    Dash,
    Colon,

    /// <summary>Parentheses and other signs inside a sentence.</summary>
    Sign,

    /// <summary>The end of a sentence.</summary>
    Stop,

    Paragraph,

    /// <summary>Quoted words as a whole.</summary>
    Quote,
}
