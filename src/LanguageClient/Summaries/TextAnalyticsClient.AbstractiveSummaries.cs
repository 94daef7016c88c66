namespace Azure.AI.TextAnalytics;

/// <content>Summaries in the service's own words.</content>
public partial class TextAnalyticsClient
{
    /// <summary>Begins a job that makes summaries in the service's own words.</summary>
    /// <param name="waitUntil">Whether to return when the job has begun or when it has ended.</param>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    /// <exception cref="NotSupportedException">The version of the service has no summarization.</exception>
    public virtual AbstractiveSummarizeOperation AbstractiveSummarize(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        string? language = null,
        AbstractiveSummarizeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AbstractiveSummarizeAsync(
            waitUntil,
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="AbstractiveSummarize(WaitUntil, IEnumerable{string}, string, AbstractiveSummarizeOptions, CancellationToken)"/>
    public virtual Task<AbstractiveSummarizeOperation> AbstractiveSummarizeAsync(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        string? language = null,
        AbstractiveSummarizeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AbstractiveSummarizeAsync(
            waitUntil,
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            options,
            async: true,
            cancellationToken);

    /// <summary>Begins a job that makes summaries in the service's own words.</summary>
    /// <param name="waitUntil">Whether to return when the job has begun or when it has ended.</param>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="options">How the documents are analysed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    /// <exception cref="NotSupportedException">The version of the service has no summarization.</exception>
    public virtual AbstractiveSummarizeOperation AbstractiveSummarize(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        AbstractiveSummarizeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AbstractiveSummarizeAsync(
            waitUntil,
            DocumentBatch.Of(documents, Service.Options.DefaultLanguage),
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="AbstractiveSummarize(WaitUntil, IEnumerable{TextDocumentInput}, AbstractiveSummarizeOptions, CancellationToken)"/>
    public virtual Task<AbstractiveSummarizeOperation> AbstractiveSummarizeAsync(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        AbstractiveSummarizeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AbstractiveSummarizeAsync(
            waitUntil,
            DocumentBatch.Of(documents, Service.Options.DefaultLanguage),
            options,
            async: true,
            cancellationToken);

    private async Task<AbstractiveSummarizeOperation> AbstractiveSummarizeAsync(
        WaitUntil waitUntil,
        DocumentBatch batch,
        AbstractiveSummarizeOptions? options,
        bool async,
        CancellationToken cancellationToken)
    {
        var service = SummaryService();
        var task = AnalysisTask.Of(AnalysisTask.AbstractiveSummarization, options) with { SentenceCount = options?.SentenceCount };
        var (response, jobId) = await service.SubmitAsync(nameof(AbstractiveSummarize), batch, [task], options?.DisplayName, async, cancellationToken);
        var token = new JobToken(jobId, DocumentOrder.Of(batch.Documents), options?.IncludeStatistics ?? false);
        return await EndAsync(waitUntil, new AbstractiveSummarizeOperation(service, token, response), async, cancellationToken);
    }
}
