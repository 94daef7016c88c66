namespace Azure.AI.TextAnalytics;

/// <summary>A sentiment.</summary>
public enum TextSentiment
{
    /// <summary>Approving.</summary>
    Positive = 0,

    /// <summary>Neither approving nor disapproving.</summary>
    Neutral = 1,

    /// <summary>Disapproving.</summary>
    Negative = 2,

    /// <summary>Some sentences approving and some not, or some aspects.</summary>
    Mixed = 3,
}
