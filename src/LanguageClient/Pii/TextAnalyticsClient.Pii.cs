namespace Azure.AI.TextAnalytics;

/// <content>Personal information.</content>
public partial class TextAnalyticsClient
{
    /// <summary>Finds personal information in a document, and covers it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the document is analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the document, with status 200, or the request.</exception>
    public virtual Response<PiiEntityCollection> RecognizePiiEntities(
        string document,
        string? language = null,
        RecognizePiiEntitiesOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PiiAsync(document, language, options, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="RecognizePiiEntities(string, string, RecognizePiiEntitiesOptions, CancellationToken)"/>
    public virtual Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(
        string document,
        string? language = null,
        RecognizePiiEntitiesOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PiiAsync(document, language, options, async: true, cancellationToken);

    /// <summary>Finds personal information in documents, and covers it.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<string> documents,
        string? language = null,
        RecognizePiiEntitiesOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PiiAsync(
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="RecognizePiiEntitiesBatch(IEnumerable{string}, string, RecognizePiiEntitiesOptions, CancellationToken)"/>
    public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<string> documents,
        string? language = null,
        RecognizePiiEntitiesOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PiiAsync(DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    /// <summary>Finds personal information in documents, and covers it.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<TextDocumentInput> documents,
        RecognizePiiEntitiesOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PiiAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="RecognizePiiEntitiesBatch(IEnumerable{TextDocumentInput}, RecognizePiiEntitiesOptions, CancellationToken)"/>
    public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        RecognizePiiEntitiesOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PiiAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    private Task<Response<PiiEntityCollection>> PiiAsync(
        string document,
        string? language,
        RecognizePiiEntitiesOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeOneAsync<RecognizePiiEntitiesResult, PiiEntityCollection>(
            nameof(RecognizePiiEntities),
            DocumentBatch.One(document, language ?? Service.Options.DefaultLanguage),
            AnalysisTask.Of(AnalysisTask.PiiEntityRecognition, options) with
            {
                Domain = options?.DomainFilter ?? PiiEntityDomain.None,
                PiiCategories = [.. options?.CategoriesFilter ?? []],
            },
            PiiResults.Read,
            result => result.Entities,
            async,
            cancellationToken);

    private Task<Response<RecognizePiiEntitiesResultCollection>> PiiAsync(
        DocumentBatch batch,
        RecognizePiiEntitiesOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeAsync(
            nameof(RecognizePiiEntitiesBatch),
            batch,
            AnalysisTask.Of(AnalysisTask.PiiEntityRecognition, options) with
            {
                Domain = options?.DomainFilter ?? PiiEntityDomain.None,
                PiiCategories = [.. options?.CategoriesFilter ?? []],
            },
            options?.IncludeStatistics ?? false,
            PiiResults.Read,
            async,
            cancellationToken);
}
