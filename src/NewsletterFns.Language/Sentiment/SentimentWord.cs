namespace NewsletterFns.Language.Sentiment;

/// <summary>What a word does to the praise and blame around it.</summary>
internal enum SentimentWord
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Turns it round.</summary>
    Negation,

    /// <summary>Makes the next word stronger.</summary>
    Stronger,

    /// <summary>Makes the next word weaker.</summary>
    Weaker,

    /// <summary>What follows counts more than what was said.</summary>
    Contrast,
}
