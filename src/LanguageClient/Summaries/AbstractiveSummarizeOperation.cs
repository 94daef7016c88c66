namespace Azure.AI.TextAnalytics;

/// <summary>A job that makes summaries in the service's own words.</summary>
public class AbstractiveSummarizeOperation : PageableOperation<AbstractiveSummarizeResultCollection>
{
    private readonly Job<AbstractiveSummarizeResultCollection>? _job;

    /// <summary>Takes up an operation again.</summary>
    /// <param name="operationId">The <see cref="Id"/> of the operation.</param>
    /// <param name="client">The client to ask with.</param>
    /// <exception cref="ArgumentException"><paramref name="operationId"/> is not the id of an operation.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AbstractiveSummarizeOperation(string operationId, TextAnalyticsClient client)
    {
        var token = JobToken.Parse(operationId, nameof(AbstractiveSummarizeOperation));
        ArgumentNullException.ThrowIfNull(client);
        _job = new Job<AbstractiveSummarizeResultCollection>(client.Service, token, Read, submitted: null);
    }

    /// <summary>For test doubles.</summary>
    protected AbstractiveSummarizeOperation()
    {
    }

    internal AbstractiveSummarizeOperation(LanguageService service, JobToken token, Response submitted) =>
        _job = new Job<AbstractiveSummarizeResultCollection>(service, token, Read, submitted);

    /// <summary>By which the operation can be taken up again, in another process too. It is not the id of the job.</summary>
    public override string Id => Running.Id;

    /// <summary>The name that the job was given. As of the last time the job was asked.</summary>
    public virtual string? DisplayName => Running.State?.DisplayName;

    /// <summary>When the job was submitted. As of the last time the job was asked.</summary>
    public virtual DateTimeOffset CreatedOn => Running.State?.CreatedOn ?? default;

    /// <summary>When the service forgets the job. As of the last time the job was asked.</summary>
    public virtual DateTimeOffset? ExpiresOn => Running.State?.ExpiresOn;

    /// <summary>When the job last changed. As of the last time the job was asked.</summary>
    public virtual DateTimeOffset LastModified => Running.State?.LastModified ?? default;

    /// <summary>Where the job stands. As of the last time the job was asked.</summary>
    public virtual TextAnalyticsOperationStatus Status => Running.State?.Status ?? default;

    /// <inheritdoc/>
    public override bool HasCompleted => Running.HasCompleted;

    /// <inheritdoc/>
    public override bool HasValue => Running.HasValue;

    private Job<AbstractiveSummarizeResultCollection> Running => _job ?? throw new InvalidOperationException("A test double has no job.");

    /// <inheritdoc/>
    public override Response GetRawResponse() => Running.Answer!;

    /// <inheritdoc/>
    /// <exception cref="RequestFailedException">The job failed or was cancelled, or the service cannot be asked.</exception>
    public override Response UpdateStatus(CancellationToken cancellationToken = default) =>
        Running.UpdateAsync(async: false, cancellationToken).Completed();

    /// <inheritdoc/>
    /// <exception cref="RequestFailedException">The job failed or was cancelled, or the service cannot be asked.</exception>
    public override ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default) =>
        new(Running.UpdateAsync(async: true, cancellationToken));

    /// <inheritdoc/>
    public override ValueTask<Response<AsyncPageable<AbstractiveSummarizeResultCollection>>> WaitForCompletionAsync(CancellationToken cancellationToken = default) =>
        base.WaitForCompletionAsync(cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<Response<AsyncPageable<AbstractiveSummarizeResultCollection>>> WaitForCompletionAsync(
        TimeSpan pollingInterval,
        CancellationToken cancellationToken = default) =>
        base.WaitForCompletionAsync(pollingInterval, cancellationToken);

    /// <summary>Tells the job to stop. It ends as cancelled, unless it ended before.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    public virtual void Cancel(CancellationToken cancellationToken = default) =>
        Running.CancelAsync(async: false, cancellationToken).Completed();

    /// <inheritdoc cref="Cancel"/>
    public virtual Task CancelAsync(CancellationToken cancellationToken = default) => Running.CancelAsync(async: true, cancellationToken);

    /// <summary>The result, page by page.</summary>
    /// <param name="cancellationToken">Stops the calls.</param>
    /// <exception cref="InvalidOperationException">The job has not ended.</exception>
    /// <exception cref="RequestFailedException">The job failed or was cancelled.</exception>
    public override Pageable<AbstractiveSummarizeResultCollection> GetValues(CancellationToken cancellationToken = default) =>
        Running.Pages(cancellationToken);

    /// <inheritdoc cref="GetValues"/>
    public override AsyncPageable<AbstractiveSummarizeResultCollection> GetValuesAsync(CancellationToken cancellationToken = default) =>
        Running.PagesAsync(cancellationToken);

    private static AbstractiveSummarizeResultCollection Read(JobState state, DocumentOrder order) =>
        JobPageReading.Only(state, order, AnalysisTask.AbstractiveSummarization, AbstractiveSummaryResults.Read);
}
