namespace Azure.AI.TextAnalytics;

/// <content>Language detection.</content>
public partial class TextAnalyticsClient
{
    /// <summary>Detects the language of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="countryHint">The country as an ISO 3166-1 alpha-2 code; the default of the options when null.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the document, with status 200, or the request.</exception>
    public virtual Response<DetectedLanguage> DetectLanguage(
        string document,
        string? countryHint = null,
        CancellationToken cancellationToken = default) =>
        LanguagesAsync(document, countryHint, null, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="DetectLanguage(string, string, CancellationToken)"/>
    public virtual Task<Response<DetectedLanguage>> DetectLanguageAsync(
        string document,
        string? countryHint = null,
        CancellationToken cancellationToken = default) =>
        LanguagesAsync(document, countryHint, null, async: true, cancellationToken);

    /// <summary>Detects the languages of documents.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="countryHint">The country as an ISO 3166-1 alpha-2 code; the default of the options when null.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(
        IEnumerable<string> documents,
        string? countryHint = null,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        LanguagesAsync(
            DocumentBatch.From(documents, countryHint ?? Service.Options.DefaultCountryHint),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="DetectLanguageBatch(IEnumerable{string}, string, TextAnalyticsRequestOptions, CancellationToken)"/>
    public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<string> documents,
        string? countryHint = null,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        LanguagesAsync(
            DocumentBatch.From(documents, countryHint ?? Service.Options.DefaultCountryHint),
            options,
            async: true,
            cancellationToken);

    /// <summary>Detects the languages of documents.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(
        IEnumerable<DetectLanguageInput> documents,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        LanguagesAsync(
            DocumentBatch.From(documents, Service.Options.DefaultCountryHint),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="DetectLanguageBatch(IEnumerable{DetectLanguageInput}, TextAnalyticsRequestOptions, CancellationToken)"/>
    public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<DetectLanguageInput> documents,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        LanguagesAsync(DocumentBatch.From(documents, Service.Options.DefaultCountryHint), options, async: true, cancellationToken);

    private Task<Response<DetectedLanguage>> LanguagesAsync(
        string document,
        string? countryHint,
        TextAnalyticsRequestOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeOneAsync<DetectLanguageResult, DetectedLanguage>(
            nameof(DetectLanguage),
            DocumentBatch.OneFrom(document, countryHint ?? Service.Options.DefaultCountryHint),
            AnalysisTask.Of(AnalysisTask.LanguageDetection, options),
            LanguageResults.Read,
            result => result.PrimaryLanguage,
            async,
            cancellationToken);

    private Task<Response<DetectLanguageResultCollection>> LanguagesAsync(
        DocumentBatch batch,
        TextAnalyticsRequestOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeAsync(
            nameof(DetectLanguageBatch),
            batch,
            AnalysisTask.Of(AnalysisTask.LanguageDetection, options),
            options?.IncludeStatistics ?? false,
            LanguageResults.Read,
            async,
            cancellationToken);
}
