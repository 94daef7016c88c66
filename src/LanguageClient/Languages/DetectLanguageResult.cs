namespace Azure.AI.TextAnalytics;

/// <summary>What language detection says of one document.</summary>
public sealed class DetectLanguageResult : TextAnalyticsResult
{
    private readonly DetectedLanguage _primaryLanguage;

    internal DetectLanguageResult(string id, TextDocumentStatistics statistics, DetectedLanguage primaryLanguage)
        : base(id, statistics) => _primaryLanguage = primaryLanguage;

    internal DetectLanguageResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The language most of the document is in.</summary>
    /// <exception cref="InvalidOperationException">The service refused the document: see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public DetectedLanguage PrimaryLanguage => Payload(_primaryLanguage);
}
