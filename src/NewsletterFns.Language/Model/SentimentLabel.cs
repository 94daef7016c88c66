namespace NewsletterFns.Language;

/// <summary>What a text or sentence expresses.</summary>
public enum SentimentLabel
{
    /// <summary>Approval.</summary>
    Positive,

    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>Disapproval.</summary>
    Negative,

    /// <summary>Both, in different sentences; of documents only.</summary>
    Mixed,
}
