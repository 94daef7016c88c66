using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <content>Several actions on the same documents.</content>
public partial class TextAnalyticsClient
{
    /// <summary>Begins a job that does several things with the same documents.</summary>
    /// <param name="waitUntil">Whether to return when the job has begun or when it has ended.</param>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="actions">What is done with the documents.</param>
    /// <param name="language">The language as an ISO 639-1 code; the default of the options when null.</param>
    /// <param name="options">How the job runs.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is null.</exception>
    /// <exception cref="NotSupportedException">The version of the service has no summarization, and an action asks for it.</exception>
    public virtual AnalyzeActionsOperation AnalyzeActions(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        TextAnalyticsActions actions,
        string? language = null,
        AnalyzeActionsOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AnalyzeActionsAsync(
            waitUntil,
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            actions,
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="AnalyzeActions(WaitUntil, IEnumerable{string}, TextAnalyticsActions, string, AnalyzeActionsOptions, CancellationToken)"/>
    public virtual Task<AnalyzeActionsOperation> AnalyzeActionsAsync(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        TextAnalyticsActions actions,
        string? language = null,
        AnalyzeActionsOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AnalyzeActionsAsync(
            waitUntil,
            DocumentBatch.Of(documents, language ?? Service.Options.DefaultLanguage),
            actions,
            options,
            async: true,
            cancellationToken);

    /// <summary>Begins a job that does several things with the same documents.</summary>
    /// <param name="waitUntil">Whether to return when the job has begun or when it has ended.</param>
    /// <param name="documents">The documents, at least one.</param>
    /// <param name="actions">What is done with the documents.</param>
    /// <param name="options">How the job runs.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is null or empty.</exception>
    /// <exception cref="RequestFailedException">The service refused the request. What it says of single documents is in the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is null.</exception>
    /// <exception cref="NotSupportedException">The version of the service has no summarization, and an action asks for it.</exception>
    public virtual AnalyzeActionsOperation AnalyzeActions(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsActions actions,
        AnalyzeActionsOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AnalyzeActionsAsync(
            waitUntil,
            DocumentBatch.Of(documents, Service.Options.DefaultLanguage),
            actions,
            options,
            async: false,
            cancellationToken).Completed();

    /// <inheritdoc cref="AnalyzeActions(WaitUntil, IEnumerable{TextDocumentInput}, TextAnalyticsActions, AnalyzeActionsOptions, CancellationToken)"/>
    public virtual Task<AnalyzeActionsOperation> AnalyzeActionsAsync(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsActions actions,
        AnalyzeActionsOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AnalyzeActionsAsync(
            waitUntil,
            DocumentBatch.Of(documents, Service.Options.DefaultLanguage),
            actions,
            options,
            async: true,
            cancellationToken);

    /// <inheritdoc cref="AnalyzeActions(WaitUntil, IEnumerable{string}, TextAnalyticsActions, string, AnalyzeActionsOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual AnalyzeActionsOperation StartAnalyzeActions(
        IEnumerable<string> documents,
        TextAnalyticsActions actions,
        string? language = null,
        AnalyzeActionsOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AnalyzeActions(WaitUntil.Started, documents, actions, language, options, cancellationToken);

    /// <inheritdoc cref="AnalyzeActions(WaitUntil, IEnumerable{string}, TextAnalyticsActions, string, AnalyzeActionsOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Task<AnalyzeActionsOperation> StartAnalyzeActionsAsync(
        IEnumerable<string> documents,
        TextAnalyticsActions actions,
        string? language = null,
        AnalyzeActionsOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AnalyzeActionsAsync(WaitUntil.Started, documents, actions, language, options, cancellationToken);

    /// <inheritdoc cref="AnalyzeActions(WaitUntil, IEnumerable{TextDocumentInput}, TextAnalyticsActions, AnalyzeActionsOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual AnalyzeActionsOperation StartAnalyzeActions(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsActions actions,
        AnalyzeActionsOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AnalyzeActions(WaitUntil.Started, documents, actions, options, cancellationToken);

    /// <inheritdoc cref="AnalyzeActions(WaitUntil, IEnumerable{TextDocumentInput}, TextAnalyticsActions, AnalyzeActionsOptions, CancellationToken)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Task<AnalyzeActionsOperation> StartAnalyzeActionsAsync(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsActions actions,
        AnalyzeActionsOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AnalyzeActionsAsync(WaitUntil.Started, documents, actions, options, cancellationToken);

    private static async Task<T> EndAsync<T>(WaitUntil waitUntil, T operation, bool async, CancellationToken cancellationToken)
        where T : Operation
    {
        if (waitUntil == WaitUntil.Completed)
        {
            _ = async
                ? await operation.WaitForCompletionResponseAsync(cancellationToken)
                : operation.WaitForCompletionResponse(cancellationToken);
        }

        return operation;
    }

    private async Task<AnalyzeActionsOperation> AnalyzeActionsAsync(
        WaitUntil waitUntil,
        DocumentBatch batch,
        TextAnalyticsActions actions,
        AnalyzeActionsOptions? options,
        bool async,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actions);
        AnalysisTask[] tasks = [.. ActionTasks.Of(actions)];
        var service = Array.Exists(tasks, ActionTasks.IsSummary) ? SummaryService() : Service;
        var (response, jobId) = await service.SubmitAsync(nameof(AnalyzeActions), batch, tasks, actions.DisplayName, async, cancellationToken);
        var token = new JobToken(jobId, DocumentOrder.Of(batch.Documents), options?.IncludeStatistics);
        return await EndAsync(waitUntil, new AnalyzeActionsOperation(service, token, response), async, cancellationToken);
    }
}
