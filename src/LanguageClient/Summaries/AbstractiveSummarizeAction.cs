namespace Azure.AI.TextAnalytics;

/// <summary>Abstractive summarization as one action of a job.</summary>
public class AbstractiveSummarizeAction
{
    /// <summary>Takes the service's defaults.</summary>
    public AbstractiveSummarizeAction()
    {
    }

    /// <summary>Takes what the options of a single call say.</summary>
    /// <param name="options">Options of a single call.</param>
    public AbstractiveSummarizeAction(AbstractiveSummarizeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ModelVersion = options.ModelVersion;
        DisableServiceLogs = options.DisableServiceLogs;
        SentenceCount = options.SentenceCount;
    }

    /// <summary>A name by which to find the action's result; the service gives one when null.</summary>
    public string? ActionName { get; set; }

    /// <summary>The version of the model; the service takes the latest when null.</summary>
    public string? ModelVersion { get; set; }

    /// <summary>Whether the service must not keep the documents for troubleshooting; the service's default when null.</summary>
    public bool? DisableServiceLogs { get; set; }

    /// <summary>About how many sentences a summary has; the service decides when null.</summary>
    public int? SentenceCount { get; set; }
}
