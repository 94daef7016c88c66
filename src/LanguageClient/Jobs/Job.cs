using System.Globalization;

namespace Azure.AI.TextAnalytics;

/// <summary>A job of the service, and the pages of its result once it succeeded.</summary>
/// <typeparam name="T">What a page holds.</typeparam>
/// <param name="service">The service.</param>
/// <param name="token">Which job it is.</param>
/// <param name="read">Reads a page.</param>
/// <param name="submitted">The answer that began the job; null when it is taken up again.</param>
internal sealed class Job<T>(LanguageService service, JobToken token, Func<JobState, DocumentOrder, T> read, Response? submitted)
    where T : notnull
{
    private Page<T>? _firstPage;
    private RequestFailedException? _failure;

    /// <summary>The id of the operation.</summary>
    public string Id { get; } = token.ToString();

    /// <summary>Where the job stood when it was last asked; null before.</summary>
    public JobState? State { get; private set; }

    /// <summary>The last answer about the job.</summary>
    public Response? Answer { get; private set; } = submitted;

    /// <summary>Whether the job ended, well or not.</summary>
    public bool HasCompleted => HasValue || _failure is not null;

    /// <summary>Whether the job succeeded.</summary>
    public bool HasValue => _firstPage is not null;

    /// <summary>Asks where the job stands, unless it ended.</summary>
    /// <exception cref="RequestFailedException">The job failed or was cancelled, or the service cannot be asked.</exception>
    public async Task<Response> UpdateAsync(bool async, CancellationToken cancellationToken)
    {
        if (!HasCompleted)
        {
            (Answer, State) = await service.JobAsync("AnalyzeTextJobStatus", token.JobId, Statistics(), async, cancellationToken);
            if (State.Status == TextAnalyticsOperationStatus.Succeeded)
            {
                _firstPage = PageOf(State, Answer);
            }
            else if (!IsPending(State.Status))
            {
                _failure = Failure(State, Answer);
            }
        }

        return _failure is null ? Answer! : throw _failure;
    }

    /// <summary>Tells the job to stop.</summary>
    public Task<Response> CancelAsync(bool async, CancellationToken cancellationToken) =>
        service.CancelAsync("CancelAnalyzeActionsJob", token.JobId, async, cancellationToken);

    /// <summary>The pages of the result.</summary>
    /// <exception cref="InvalidOperationException">The job has not ended.</exception>
    /// <exception cref="RequestFailedException">The job failed or was cancelled.</exception>
    public AsyncPageable<T> PagesAsync(CancellationToken cancellationToken)
    {
        DemandValue();
        return new AsyncJobPages<T>(this, cancellationToken);
    }

    /// <inheritdoc cref="PagesAsync"/>
    public Pageable<T> Pages(CancellationToken cancellationToken)
    {
        DemandValue();
        return new JobPages<T>(this, cancellationToken);
    }

    /// <summary>A page of the result: the first without a link.</summary>
    /// <remarks>A link's query is asked of the endpoint itself, whatever host the link names: the key goes nowhere else.</remarks>
    public async Task<Page<T>> PageAsync(string? link, bool async, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(link))
        {
            return _firstPage!;
        }

        var (answer, state) = await service.JobAsync("AnalyzeTextJobStatusNextPage", token.JobId, Query(link), async, cancellationToken);
        return PageOf(state, answer);
    }

    private static bool IsPending(TextAnalyticsOperationStatus status) =>
        status == TextAnalyticsOperationStatus.NotStarted
        || status == TextAnalyticsOperationStatus.Running
        || status == TextAnalyticsOperationStatus.Cancelling;

    /// <summary>
    /// Why a job has no result. The answer is not put into the exception: its message would quote it, and with it what the tasks that did end
    /// say of the documents.
    /// </summary>
    private static RequestFailedException Failure(JobState state, Response answer)
    {
        if (state.Status == TextAnalyticsOperationStatus.Cancelled)
        {
            return new RequestFailedException("The operation was canceled so no value is available.");
        }

        TextAnalyticsError? error = state.Errors.Count > 0 ? state.Errors[0] : null;
        return new RequestFailedException(
            answer.Status,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The job is {state.Status}: {state.Completed} of {state.Total} actions succeeded and {state.Failed} failed. {error?.Message}").TrimEnd(),
            error?.ErrorCode.ToString(),
            innerException: null);
    }

    private static IEnumerable<KeyValuePair<string, string>> Query(string link)
    {
        var query = link.IndexOf('?', StringComparison.Ordinal);
        return query < 0
            ? []
            : link[(query + 1)..].Split('#')[0].Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('=', 2))
                .Where(pair => pair[0] != "api-version")
                .Select(pair => KeyValuePair.Create(pair[0], pair.Length > 1 ? pair[1] : ""));
    }

    private IEnumerable<KeyValuePair<string, string>> Statistics() =>
        token.ShowStatistics is { } show ? [KeyValuePair.Create("showStats", show ? "true" : "false")] : [];

    private Page<T> PageOf(JobState state, Response answer)
    {
        try
        {
            return Page<T>.FromValues([read(state, token.Order)], state.NextLink, answer);
        }
        catch (Exception exception) when (LanguageService.IsUnreadable(exception))
        {
            throw LanguageService.Unreadable(answer, exception);
        }
    }

    private void DemandValue()
    {
        if (_failure is not null)
        {
            throw _failure;
        }

        if (!HasValue)
        {
            throw new InvalidOperationException("The operation has not completed yet.");
        }
    }
}
