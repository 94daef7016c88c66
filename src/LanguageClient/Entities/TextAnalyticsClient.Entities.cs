namespace Azure.AI.TextAnalytics;

/// <content>Named entities.</content>
public partial class TextAnalyticsClient
{
    /// <summary>Finds the named entities of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the document, with status 200, or the request.</exception>
    public virtual Response<CategorizedEntityCollection> RecognizeEntities(
        string document,
        string? language = null,
        CancellationToken cancellationToken = default) =>
        EntitiesAsync(document, language, null, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="RecognizeEntities(string, string, CancellationToken)"/>
    public virtual Task<Response<CategorizedEntityCollection>> RecognizeEntitiesAsync(
        string document,
        string? language = null,
        CancellationToken cancellationToken = default) =>
        EntitiesAsync(document, language, null, async: true, cancellationToken);

    /// <summary>Finds the named entities of documents.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<RecognizeEntitiesResultCollection> RecognizeEntitiesBatch(
        IEnumerable<string> documents,
        string? language = null,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        EntitiesAsync(
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="RecognizeEntitiesBatch(IEnumerable{string}, string, TextAnalyticsRequestOptions, CancellationToken)"/>
    public virtual Task<Response<RecognizeEntitiesResultCollection>> RecognizeEntitiesBatchAsync(
        IEnumerable<string> documents,
        string? language = null,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        EntitiesAsync(DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    /// <summary>Finds the named entities of documents.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<RecognizeEntitiesResultCollection> RecognizeEntitiesBatch(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        EntitiesAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="RecognizeEntitiesBatch(IEnumerable{TextDocumentInput}, TextAnalyticsRequestOptions, CancellationToken)"/>
    public virtual Task<Response<RecognizeEntitiesResultCollection>> RecognizeEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        EntitiesAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    private Task<Response<CategorizedEntityCollection>> EntitiesAsync(
        string document,
        string? language,
        TextAnalyticsRequestOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeOneAsync<RecognizeEntitiesResult, CategorizedEntityCollection>(
            nameof(RecognizeEntities),
            DocumentBatch.One(document, language ?? Service.Options.DefaultLanguage),
            AnalysisTask.Of(AnalysisTask.EntityRecognition, options),
            EntityResults.Read,
            result => result.Entities,
            async,
            cancellationToken);

    private Task<Response<RecognizeEntitiesResultCollection>> EntitiesAsync(
        DocumentBatch batch,
        TextAnalyticsRequestOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeAsync(
            nameof(RecognizeEntitiesBatch),
            batch,
            AnalysisTask.Of(AnalysisTask.EntityRecognition, options),
            options?.IncludeStatistics ?? false,
            EntityResults.Read,
            async,
            cancellationToken);
}
