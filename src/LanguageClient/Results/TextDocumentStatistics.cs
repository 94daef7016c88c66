namespace Azure.AI.TextAnalytics;

/// <summary>Counts over one document; zero unless statistics were asked for.</summary>
public readonly struct TextDocumentStatistics
{
    internal TextDocumentStatistics(int characterCount, int transactionCount)
    {
        CharacterCount = characterCount;
        TransactionCount = transactionCount;
    }

    /// <summary>Its characters, as text elements.</summary>
    public int CharacterCount { get; }

    /// <summary>The text records that it costs, of up to 1,000 characters each.</summary>
    public int TransactionCount { get; }
}
