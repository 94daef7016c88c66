namespace Azure.AI.TextAnalytics;

/// <summary>One place where a document speaks of a linked entity.</summary>
public readonly struct LinkedEntityMatch
{
    internal LinkedEntityMatch(string text, double confidenceScore, int offset, int length)
    {
        Text = text;
        ConfidenceScore = confidenceScore;
        Offset = offset;
        Length = length;
    }

    /// <summary>The text as it stands in the document.</summary>
    public string Text { get; }

    /// <summary>How sure the service is, 0 to 1.</summary>
    public double ConfidenceScore { get; }

    /// <summary>Where it begins: UTF-16 code units from the beginning of the document.</summary>
    public int Offset { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }
}
