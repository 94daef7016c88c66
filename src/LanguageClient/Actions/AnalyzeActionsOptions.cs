namespace Azure.AI.TextAnalytics;

/// <summary>How a job of several actions runs.</summary>
public class AnalyzeActionsOptions
{
    /// <summary>Whether counts over the documents are wanted; the service's default, false, when null.</summary>
    public bool? IncludeStatistics { get; set; }
}
