namespace Azure.AI.TextAnalytics;

/// <summary>What a feature says of one document, or why it says nothing.</summary>
public class TextAnalyticsResult
{
    internal TextAnalyticsResult(string id, TextDocumentStatistics statistics)
    {
        Id = id;
        Statistics = statistics;
    }

    internal TextAnalyticsResult(string id, TextAnalyticsError error)
    {
        Id = id;
        Error = error;
        HasError = true;
    }

    /// <summary>The document's id, as it was given; its position for documents given as strings.</summary>
    public string Id { get; }

    /// <summary>Counts over the document; zero unless statistics were asked for.</summary>
    public TextDocumentStatistics Statistics { get; }

    /// <summary>Why the service refused the document, when <see cref="HasError"/>.</summary>
    public TextAnalyticsError Error { get; }

    /// <summary>Whether the service refused the document.</summary>
    public bool HasError { get; }

    private protected T Payload<T>(T? value) => HasError
        ? throw new InvalidOperationException($"Cannot access result for document {Id}, due to error {Error.ErrorCode}: {Error.Message}")
        : value!;
}
