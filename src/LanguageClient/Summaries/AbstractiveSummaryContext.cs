namespace Azure.AI.TextAnalytics;

/// <summary>A part of a document that a summary was made from.</summary>
public readonly struct AbstractiveSummaryContext
{
    internal AbstractiveSummaryContext(int offset, int length)
    {
        Offset = offset;
        Length = length;
    }

    /// <summary>Where it begins: UTF-16 code units from the beginning of the document.</summary>
    public int Offset { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }
}
