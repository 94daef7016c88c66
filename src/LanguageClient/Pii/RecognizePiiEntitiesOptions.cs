namespace Azure.AI.TextAnalytics;

/// <summary>Which personal information is looked for.</summary>
public class RecognizePiiEntitiesOptions : TextAnalyticsRequestOptions
{
    /// <summary>Only categories of this domain.</summary>
    public PiiEntityDomain DomainFilter { get; set; }

    /// <summary>Only these categories; the service's default ones when empty.</summary>
    public IList<PiiEntityCategory> CategoriesFilter { get; } = [];
}
