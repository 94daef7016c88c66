namespace Azure.AI.TextAnalytics;

/// <summary>Sentiment analysis as one action of a job.</summary>
public class AnalyzeSentimentAction
{
    /// <summary>Takes the service's defaults.</summary>
    public AnalyzeSentimentAction()
    {
    }

    /// <summary>Takes what the options of a single call say.</summary>
    /// <param name="options">Options of a single call.</param>
    public AnalyzeSentimentAction(AnalyzeSentimentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ModelVersion = options.ModelVersion;
        DisableServiceLogs = options.DisableServiceLogs;
        IncludeOpinionMining = options.IncludeOpinionMining;
    }

    /// <summary>A name by which to find the action's result; the service gives one when null.</summary>
    public string? ActionName { get; set; }

    /// <summary>The version of the model; the service takes the latest when null.</summary>
    public string? ModelVersion { get; set; }

    /// <summary>Whether the service must not keep the documents for troubleshooting; the service's default when null.</summary>
    public bool? DisableServiceLogs { get; set; }

    /// <summary>Whether opinions on aspects are looked for too.</summary>
    public bool? IncludeOpinionMining { get; set; }
}
