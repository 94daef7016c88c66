namespace Azure.AI.TextAnalytics;

/// <summary>The recognition of personal information as one action of a job.</summary>
public class RecognizePiiEntitiesAction
{
    /// <summary>Takes the service's defaults.</summary>
    public RecognizePiiEntitiesAction()
    {
    }

    /// <summary>Takes what the options of a single call say.</summary>
    /// <param name="options">Options of a single call.</param>
    public RecognizePiiEntitiesAction(RecognizePiiEntitiesOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ModelVersion = options.ModelVersion;
        DisableServiceLogs = options.DisableServiceLogs;
        DomainFilter = options.DomainFilter;
        CategoriesFilter = [.. options.CategoriesFilter];
    }

    /// <summary>A name by which to find the action's result; the service gives one when null.</summary>
    public string? ActionName { get; set; }

    /// <summary>The version of the model; the service takes the latest when null.</summary>
    public string? ModelVersion { get; set; }

    /// <summary>Whether the service must not keep the documents for troubleshooting; the service's default when null.</summary>
    public bool? DisableServiceLogs { get; set; }

    /// <summary>Only categories of this domain.</summary>
    public PiiEntityDomain DomainFilter { get; set; }

    /// <summary>Only these categories; the service's default ones when empty.</summary>
    public IList<PiiEntityCategory> CategoriesFilter { get; } = [];
}
