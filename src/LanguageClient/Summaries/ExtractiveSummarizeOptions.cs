namespace Azure.AI.TextAnalytics;

/// <summary>How a summary of a document's own sentences is made.</summary>
public class ExtractiveSummarizeOptions : TextAnalyticsRequestOptions
{
    /// <summary>A name for the job.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The most sentences that a summary has; the service takes 3 when null.</summary>
    public int? MaxSentenceCount { get; set; }

    /// <summary>The order of the sentences; the service takes that of the document when null.</summary>
    public ExtractiveSummarySentencesOrder? OrderBy { get; set; }
}
