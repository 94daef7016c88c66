namespace Azure.AI.TextAnalytics;

/// <summary>What key phrase extraction says of one document.</summary>
public sealed class ExtractKeyPhrasesResult : TextAnalyticsResult
{
    private readonly KeyPhraseCollection? _keyPhrases;

    internal ExtractKeyPhrasesResult(string id, TextDocumentStatistics statistics, KeyPhraseCollection keyPhrases)
        : base(id, statistics) => _keyPhrases = keyPhrases;

    internal ExtractKeyPhrasesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The key phrases.</summary>
    /// <exception cref="InvalidOperationException">The service refused the document: see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public KeyPhraseCollection KeyPhrases => Payload(_keyPhrases);
}
