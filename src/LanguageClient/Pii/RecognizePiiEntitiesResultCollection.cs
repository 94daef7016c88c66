using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The results of the recognition of personal information, one a document, in the order in which the documents were given.</summary>
public sealed class RecognizePiiEntitiesResultCollection : ReadOnlyCollection<RecognizePiiEntitiesResult>
{
    internal RecognizePiiEntitiesResultCollection(
        IList<RecognizePiiEntitiesResult> results,
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
