namespace Azure.AI.TextAnalytics;

/// <summary>Counts over the documents of a request.</summary>
public sealed class TextDocumentBatchStatistics
{
    internal TextDocumentBatchStatistics(int documentCount, int validDocumentCount, int invalidDocumentCount, long transactionCount)
    {
        DocumentCount = documentCount;
        ValidDocumentCount = validDocumentCount;
        InvalidDocumentCount = invalidDocumentCount;
        TransactionCount = transactionCount;
    }

    /// <summary>The documents sent.</summary>
    public int DocumentCount { get; }

    /// <summary>The documents that were analysed.</summary>
    public int ValidDocumentCount { get; }

    /// <summary>The documents that were refused.</summary>
    public int InvalidDocumentCount { get; }

    /// <summary>The text records that the request costs.</summary>
    public long TransactionCount { get; }
}
