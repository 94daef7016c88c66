namespace Azure.AI.TextAnalytics;

/// <summary>Extractive summarization as one action of a job.</summary>
public class ExtractiveSummarizeAction
{
    /// <summary>Takes the service's defaults.</summary>
    public ExtractiveSummarizeAction()
    {
    }

    /// <summary>Takes what the options of a single call say.</summary>
    /// <param name="options">Options of a single call.</param>
    public ExtractiveSummarizeAction(ExtractiveSummarizeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ModelVersion = options.ModelVersion;
        DisableServiceLogs = options.DisableServiceLogs;
        MaxSentenceCount = options.MaxSentenceCount;
        OrderBy = options.OrderBy;
    }

    /// <summary>A name by which to find the action's result; the service gives one when null.</summary>
    public string? ActionName { get; set; }

    /// <summary>The version of the model; the service takes the latest when null.</summary>
    public string? ModelVersion { get; set; }

    /// <summary>Whether the service must not keep the documents for troubleshooting; the service's default when null.</summary>
    public bool? DisableServiceLogs { get; set; }

    /// <summary>The most sentences that a summary has; the service takes 3 when null.</summary>
    public int? MaxSentenceCount { get; set; }

    /// <summary>The order of the sentences; the service takes that of the document when null.</summary>
    public ExtractiveSummarySentencesOrder? OrderBy { get; set; }
}
