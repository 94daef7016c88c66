namespace Azure.AI.TextAnalytics;

/// <content>Linked entities.</content>
public partial class TextAnalyticsClient
{
    /// <summary>Finds what a document speaks of in a knowledge base.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the document, with status 200, or the request.</exception>
    public virtual Response<LinkedEntityCollection> RecognizeLinkedEntities(
        string document,
        string? language = null,
        CancellationToken cancellationToken = default) =>
        LinkedEntitiesAsync(document, language, null, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="RecognizeLinkedEntities(string, string, CancellationToken)"/>
    public virtual Task<Response<LinkedEntityCollection>> RecognizeLinkedEntitiesAsync(
        string document,
        string? language = null,
        CancellationToken cancellationToken = default) =>
        LinkedEntitiesAsync(document, language, null, async: true, cancellationToken);

    /// <summary>Finds what documents speak of in a knowledge base.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<RecognizeLinkedEntitiesResultCollection> RecognizeLinkedEntitiesBatch(
        IEnumerable<string> documents,
        string? language = null,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        LinkedEntitiesAsync(
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="RecognizeLinkedEntitiesBatch(IEnumerable{string}, string, TextAnalyticsRequestOptions, CancellationToken)"/>
    public virtual Task<Response<RecognizeLinkedEntitiesResultCollection>> RecognizeLinkedEntitiesBatchAsync(
        IEnumerable<string> documents,
        string? language = null,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        LinkedEntitiesAsync(
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: true,
            cancellationToken);

    /// <summary>Finds what documents speak of in a knowledge base.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<RecognizeLinkedEntitiesResultCollection> RecognizeLinkedEntitiesBatch(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        LinkedEntitiesAsync(
            DocumentBatch.Of(documents, Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="RecognizeLinkedEntitiesBatch(IEnumerable{TextDocumentInput}, TextAnalyticsRequestOptions, CancellationToken)"/>
    public virtual Task<Response<RecognizeLinkedEntitiesResultCollection>> RecognizeLinkedEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        LinkedEntitiesAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    private Task<Response<LinkedEntityCollection>> LinkedEntitiesAsync(
        string document,
        string? language,
        TextAnalyticsRequestOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeOneAsync<RecognizeLinkedEntitiesResult, LinkedEntityCollection>(
            nameof(RecognizeLinkedEntities),
            DocumentBatch.One(document, language ?? Service.Options.DefaultLanguage),
            AnalysisTask.Of(AnalysisTask.EntityLinking, options),
            LinkedEntityResults.Read,
            result => result.Entities,
            async,
            cancellationToken);

    private Task<Response<RecognizeLinkedEntitiesResultCollection>> LinkedEntitiesAsync(
        DocumentBatch batch,
        TextAnalyticsRequestOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeAsync(
            nameof(RecognizeLinkedEntitiesBatch),
            batch,
            AnalysisTask.Of(AnalysisTask.EntityLinking, options),
            options?.IncludeStatistics ?? false,
            LinkedEntityResults.Read,
            async,
            cancellationToken);
}
