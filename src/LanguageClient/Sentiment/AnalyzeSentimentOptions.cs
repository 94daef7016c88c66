namespace Azure.AI.TextAnalytics;

/// <summary>How sentiment is analysed.</summary>
public class AnalyzeSentimentOptions : TextAnalyticsRequestOptions
{
    /// <summary>Whether opinions on aspects are looked for too; the service's default, false, when null.</summary>
    public bool? IncludeOpinionMining { get; set; }
}
