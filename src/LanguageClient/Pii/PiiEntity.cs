namespace Azure.AI.TextAnalytics;

/// <summary>A piece of personal information in a document.</summary>
public readonly struct PiiEntity
{
    internal PiiEntity(string text, PiiEntityCategory category, string? subCategory, double confidenceScore, int offset, int length)
    {
        Text = text;
        Category = category;
        SubCategory = subCategory;
        ConfidenceScore = confidenceScore;
        Offset = offset;
        Length = length;
    }

    /// <summary>The text as it stands in the document.</summary>
    public string Text { get; }

    /// <summary>Its kind.</summary>
    public PiiEntityCategory Category { get; }

    /// <summary>Its kind within the category; null when there is none.</summary>
    public string? SubCategory { get; }

    /// <summary>How sure the service is, 0 to 1.</summary>
    public double ConfidenceScore { get; }

    /// <summary>Where it begins: UTF-16 code units from the beginning of the document.</summary>
    public int Offset { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }
}
