using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The results of abstractive summarization, one a document, in the order in which the documents were given.</summary>
public sealed class AbstractiveSummarizeResultCollection : ReadOnlyCollection<AbstractiveSummarizeResult>
{
    internal AbstractiveSummarizeResultCollection(
        IList<AbstractiveSummarizeResult> results,
        TextDocumentBatchStatistics? statistics,
        string? modelVersion)
        : base(results)
    {
        Statistics = statistics;
        ModelVersion = modelVersion;
    }

    /// <summary>Counts over the batch; null unless statistics were asked for.</summary>
    public TextDocumentBatchStatistics? Statistics { get; }

    /// <summary>The version of the model that was used.</summary>
    public string? ModelVersion { get; }
}
