namespace Azure.AI.TextAnalytics;

/// <content>Key phrases.</content>
public partial class TextAnalyticsClient
{
    /// <summary>Finds the key phrases of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the document, with status 200, or the request.</exception>
    public virtual Response<KeyPhraseCollection> ExtractKeyPhrases(
        string document,
        string? language = null,
        CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(document, language, null, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="ExtractKeyPhrases(string, string, CancellationToken)"/>
    public virtual Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(
        string document,
        string? language = null,
        CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(document, language, null, async: true, cancellationToken);

    /// <summary>Finds the key phrases of documents.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<string> documents,
        string? language = null,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="ExtractKeyPhrasesBatch(IEnumerable{string}, string, TextAnalyticsRequestOptions, CancellationToken)"/>
    public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<string> documents,
        string? language = null,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    /// <summary>Finds the key phrases of documents.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="ExtractKeyPhrasesBatch(IEnumerable{TextDocumentInput}, TextAnalyticsRequestOptions, CancellationToken)"/>
    public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    private Task<Response<KeyPhraseCollection>> KeyPhrasesAsync(
        string document,
        string? language,
        TextAnalyticsRequestOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeOneAsync<ExtractKeyPhrasesResult, KeyPhraseCollection>(
            nameof(ExtractKeyPhrases),
            DocumentBatch.One(document, language ?? Service.Options.DefaultLanguage),
            AnalysisTask.Of(AnalysisTask.KeyPhraseExtraction, options),
            KeyPhraseResults.Read,
            result => result.KeyPhrases,
            async,
            cancellationToken);

    private Task<Response<ExtractKeyPhrasesResultCollection>> KeyPhrasesAsync(
        DocumentBatch batch,
        TextAnalyticsRequestOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeAsync(
            nameof(ExtractKeyPhrasesBatch),
            batch,
            AnalysisTask.Of(AnalysisTask.KeyPhraseExtraction, options),
            options?.IncludeStatistics ?? false,
            KeyPhraseResults.Read,
            async,
            cancellationToken);
}
