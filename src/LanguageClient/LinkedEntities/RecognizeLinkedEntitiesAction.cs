namespace Azure.AI.TextAnalytics;

/// <summary>Entity linking as one action of a job.</summary>
public class RecognizeLinkedEntitiesAction
{
    /// <summary>Takes the service's defaults.</summary>
    public RecognizeLinkedEntitiesAction()
    {
    }

    /// <summary>Takes what the options of a single call say.</summary>
    /// <param name="options">Options of a single call.</param>
    public RecognizeLinkedEntitiesAction(TextAnalyticsRequestOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ModelVersion = options.ModelVersion;
        DisableServiceLogs = options.DisableServiceLogs;
    }

    /// <summary>A name by which to find the action's result; the service gives one when null.</summary>
    public string? ActionName { get; set; }

    /// <summary>The version of the model; the service takes the latest when null.</summary>
    public string? ModelVersion { get; set; }

    /// <summary>Whether the service must not keep the documents for troubleshooting; the service's default when null.</summary>
    public bool? DisableServiceLogs { get; set; }
}
