using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <content>Sentiment.</content>
public partial class TextAnalyticsClient
{
    /// <summary>Tells the sentiment of a document and of its sentences.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the document is analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the document, with status 200, or the request.</exception>
    public virtual Response<DocumentSentiment> AnalyzeSentiment(
        string document,
        string? language = null,
        AnalyzeSentimentOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(document, language, options, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="AnalyzeSentiment(string, string, AnalyzeSentimentOptions, CancellationToken)"/>
    public virtual Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(
        string document,
        string? language = null,
        AnalyzeSentimentOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(document, language, options, async: true, cancellationToken);

    /// <summary>Tells the sentiment of documents and of their sentences.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<string> documents,
        string? language = null,
        AnalyzeSentimentOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="AnalyzeSentimentBatch(IEnumerable{string}, string, AnalyzeSentimentOptions, CancellationToken)"/>
    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<string> documents,
        string? language = null,
        AnalyzeSentimentOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    /// <summary>Tells the sentiment of documents and of their sentences.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<TextDocumentInput> documents,
        AnalyzeSentimentOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="AnalyzeSentimentBatch(IEnumerable{TextDocumentInput}, AnalyzeSentimentOptions, CancellationToken)"/>
    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        AnalyzeSentimentOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    /// <inheritdoc cref="AnalyzeSentiment(string, string, AnalyzeSentimentOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Response<DocumentSentiment> AnalyzeSentiment(string document, string? language, CancellationToken cancellationToken) =>
        AnalyzeSentiment(document, language, options: null, cancellationToken);

    /// <inheritdoc cref="AnalyzeSentiment(string, string, AnalyzeSentimentOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(
        string document,
        string? language,
        CancellationToken cancellationToken) =>
        AnalyzeSentimentAsync(document, language, options: null, cancellationToken);

    /// <inheritdoc cref="AnalyzeSentimentBatch(IEnumerable{string}, string, AnalyzeSentimentOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<string> documents,
        string? language,
        TextAnalyticsRequestOptions? options,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="AnalyzeSentimentBatch(IEnumerable{TextDocumentInput}, AnalyzeSentimentOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions? options,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: false, cancellationToken).Completed();

    /// <inheritdoc cref="AnalyzeSentimentBatch(IEnumerable{string}, string, AnalyzeSentimentOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<string> documents,
        string? language,
        TextAnalyticsRequestOptions? options,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    /// <inheritdoc cref="AnalyzeSentimentBatch(IEnumerable{TextDocumentInput}, AnalyzeSentimentOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions? options,
        CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.Of(documents, Service.Options.DefaultLanguage), options, async: true, cancellationToken);

    private Task<Response<DocumentSentiment>> SentimentAsync(
        string document,
        string? language,
        AnalyzeSentimentOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeOneAsync<AnalyzeSentimentResult, DocumentSentiment>(
            nameof(AnalyzeSentiment),
            DocumentBatch.One(document, language ?? Service.Options.DefaultLanguage),
            AnalysisTask.Of(AnalysisTask.SentimentAnalysis, options) with { OpinionMining = options?.IncludeOpinionMining },
            SentimentResults.Read,
            result => result.DocumentSentiment,
            async,
            cancellationToken);

    private Task<Response<AnalyzeSentimentResultCollection>> SentimentAsync(
        DocumentBatch batch,
        TextAnalyticsRequestOptions? options,
        bool async,
        CancellationToken cancellationToken) =>
        Service.AnalyzeAsync(
            nameof(AnalyzeSentimentBatch),
            batch,
            AnalysisTask.Of(AnalysisTask.SentimentAnalysis, options) with { OpinionMining = (options as AnalyzeSentimentOptions)?.IncludeOpinionMining },
            options?.IncludeStatistics ?? false,
            SentimentResults.Read,
            async,
            cancellationToken);
}
