namespace Azure.AI.TextAnalytics;

/// <summary>How a summary in the service's own words is made.</summary>
public class AbstractiveSummarizeOptions : TextAnalyticsRequestOptions
{
    /// <summary>A name for the job.</summary>
    public string? DisplayName { get; set; }

    /// <summary>About how many sentences a summary has; the service decides when null.</summary>
    public int? SentenceCount { get; set; }
}
