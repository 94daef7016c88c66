namespace Azure.AI.TextAnalytics;

/// <summary>How a batch is analysed.</summary>
public class TextAnalyticsRequestOptions
{
    /// <summary>Whether counts over the documents are wanted; false by default.</summary>
    public bool IncludeStatistics { get; set; }

    /// <summary>The version of the model; the service takes the latest when null.</summary>
    public string? ModelVersion { get; set; }

    /// <summary>Whether the service must not keep the documents for troubleshooting; the service's default when null.</summary>
    public bool? DisableServiceLogs { get; set; }
}
