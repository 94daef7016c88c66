namespace Azure.AI.TextAnalytics;

/// <content>Summaries of documents' own sentences.</content>
public partial class TextAnalyticsClient
{
    /// <summary>Begins a job that makes summaries of documents' own sentences.</summary>
    /// <param name="waitUntil">Whether to return when the job has begun or when it has ended.</param>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    /// <exception cref="NotSupportedException">The version of the service has no summarization.</exception>
    public virtual ExtractiveSummarizeOperation ExtractiveSummarize(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        string? language = null,
        ExtractiveSummarizeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ExtractiveSummarizeAsync(
            waitUntil,
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="ExtractiveSummarize(WaitUntil, IEnumerable{string}, string, ExtractiveSummarizeOptions, CancellationToken)"/>
    public virtual Task<ExtractiveSummarizeOperation> ExtractiveSummarizeAsync(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        string? language = null,
        ExtractiveSummarizeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ExtractiveSummarizeAsync(
            waitUntil,
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: true,
            cancellationToken);

    /// <summary>Begins a job that makes summaries of documents' own sentences.</summary>
    /// <param name="waitUntil">Whether to return when the job has begun or when it has ended.</param>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    /// <exception cref="NotSupportedException">The version of the service has no summarization.</exception>
    public virtual ExtractiveSummarizeOperation ExtractiveSummarize(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        ExtractiveSummarizeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ExtractiveSummarizeAsync(
            waitUntil,
            DocumentBatch.Of(documents, Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="ExtractiveSummarize(WaitUntil, IEnumerable{TextDocumentInput}, ExtractiveSummarizeOptions, CancellationToken)"/>
    public virtual Task<ExtractiveSummarizeOperation> ExtractiveSummarizeAsync(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        ExtractiveSummarizeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ExtractiveSummarizeAsync(
            waitUntil,
            DocumentBatch.Of(documents, Service.Options.DefaultLanguage),
            options,
            async: true,
            cancellationToken);

    private async Task<ExtractiveSummarizeOperation> ExtractiveSummarizeAsync(
        WaitUntil waitUntil,
        DocumentBatch batch,
        ExtractiveSummarizeOptions? options,
        bool async,
        CancellationToken cancellationToken)
    {
        var service = SummaryService();
        var task = AnalysisTask.Of(AnalysisTask.ExtractiveSummarization, options) with
        {
            SentenceCount = options?.MaxSentenceCount,
            SortBy = options?.OrderBy,
        };
        var (response, jobId) = await service.SubmitAsync(nameof(ExtractiveSummarize), batch, [task], options?.DisplayName, async, cancellationToken);
        var token = new JobToken(jobId, DocumentOrder.Of(batch.Documents), options?.IncludeStatistics ?? false);
        return await EndAsync(waitUntil, new ExtractiveSummarizeOperation(service, token, response), async, cancellationToken);
    }
}
