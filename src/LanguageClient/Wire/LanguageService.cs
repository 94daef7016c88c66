using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// The REST contract of Azure AI Language over a pipeline of Azure.Core. With <c>async</c> false everything is done before a method returns.
/// </summary>
internal sealed class LanguageService
{
    private const string ResultsSuffix = "Results";

    private static readonly ResponseClassifier Ok = new StatusCodeClassifier([200]);
    private static readonly ResponseClassifier Accepted = new StatusCodeClassifier([202]);

    private readonly HttpPipeline _pipeline;
    private readonly Uri _endpoint;
    private readonly bool _traces;

    public LanguageService(Uri endpoint, HttpPipelinePolicy authentication, TextAnalyticsClientOptions options)
    {
        _endpoint = new Uri(endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/'));
        _traces = options.Diagnostics.IsDistributedTracingEnabled;
        Options = options;
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new FailureDetails(),
        });
    }

    /// <summary>The options of the client.</summary>
    public TextAnalyticsClientOptions Options { get; }

    /// <summary>Analyses documents and answers at once.</summary>
    public Task<Response<T>> AnalyzeAsync<T>(
        string method,
        DocumentBatch batch,
        AnalysisTask task,
        bool showStatistics,
        ResultReader<T> read,
        bool async,
        CancellationToken cancellationToken) =>
        ClientTrace.RunAsync(method, _traces, () => CallAsync(batch, task, showStatistics, read, async, cancellationToken));

    /// <summary>Analyses one document; what batches tell of a document, this throws.</summary>
    public Task<Response<TPayload>> AnalyzeOneAsync<T, TPayload>(
        string method,
        DocumentBatch batch,
        AnalysisTask task,
        ResultReader<IReadOnlyList<T>> read,
        Func<T, TPayload> payload,
        bool async,
        CancellationToken cancellationToken)
        where T : TextAnalyticsResult =>
        ClientTrace.RunAsync(method, _traces, async () =>
        {
            var response = await CallAsync(batch, task, showStatistics: false, read, async, cancellationToken);
            return response.Value switch
            {
                [{ HasError: false } result, ..] => Response.FromValue(payload(result), response.GetRawResponse()),
                [] => throw Unreadable(response.GetRawResponse(), cause: null),
                _ => throw new RequestFailedException(response.GetRawResponse()),
            };
        });

    /// <summary>Begins a job.</summary>
    /// <returns>The answer, and the job's id.</returns>
    public Task<(Response Response, Guid JobId)> SubmitAsync(
        string method,
        DocumentBatch batch,
        IReadOnlyList<AnalysisTask> tasks,
        string? displayName,
        bool async,
        CancellationToken cancellationToken) =>
        ClientTrace.RunAsync(method, _traces, async () =>
        {
            using var message = Message(RequestMethod.Post, "/language/analyze-text/jobs", Accepted, RequestBody.Job(batch, tasks, displayName));
            var response = await SendAsync(message, async, cancellationToken);
            return response.Headers.TryGetValue("Operation-Location", out var location)
                && Guid.TryParse(location.Split('?')[0].Split('/')[^1], out var jobId)
                    ? (response, jobId)
                    : throw new RequestFailedException(response.Status, "The answer does not say where the job is: it has no Operation-Location.");
        });

    /// <summary>Asks where a job stands.</summary>
    /// <param name="method">What the call is named in traces.</param>
    /// <param name="jobId">The job.</param>
    /// <param name="query">What follows the version in the query: names and values, escaped as they must be.</param>
    /// <param name="async">Whether the call may be asynchronous.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<(Response Response, JobState State)> JobAsync(
        string method,
        Guid jobId,
        IEnumerable<KeyValuePair<string, string>> query,
        bool async,
        CancellationToken cancellationToken) =>
        ClientTrace.RunAsync(method, _traces, async () =>
        {
            using var message = Message(RequestMethod.Get, $"/language/analyze-text/jobs/{jobId}", Ok);
            foreach (var (name, value) in query)
            {
                message.Request.Uri.AppendQuery(name, value, escapeValue: false);
            }

            var response = await SendAsync(message, async, cancellationToken);
            return (response, Read(response, JobState.Read));
        });

    /// <summary>Tells a job to stop.</summary>
    public Task<Response> CancelAsync(string method, Guid jobId, bool async, CancellationToken cancellationToken) =>
        ClientTrace.RunAsync(method, _traces, async () =>
        {
            using var message = Message(RequestMethod.Post, $"/language/analyze-text/jobs/{jobId}:cancel", Accepted);
            return await SendAsync(message, async, cancellationToken);
        });

    /// <summary>Reads an answer; what cannot be read is a failed request.</summary>
    public static T Read<T>(Response response, Func<JsonElement, T> read)
    {
        try
        {
            using var body = JsonDocument.Parse(response.Content);
            return read(body.RootElement);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw Unreadable(response, exception);
        }
    }

    /// <summary>Whether an exception says that an answer is not of the form it should be.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is JsonException or InvalidOperationException or FormatException or ArgumentException;

    /// <summary>The failure of a request whose answer cannot be read.</summary>
    public static RequestFailedException Unreadable(Response response, Exception? cause) =>
        new(response.Status, "The answer is not one that the service gives.", errorCode: null, cause);

    private async Task<Response<T>> CallAsync<T>(
        DocumentBatch batch,
        AnalysisTask task,
        bool showStatistics,
        ResultReader<T> read,
        bool async,
        CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Post, "/language/:analyze-text", Ok, RequestBody.Call(batch, task));
        message.Request.Uri.AppendQuery("showStats", showStatistics ? "true" : "false");
        var response = await SendAsync(message, async, cancellationToken);
        var order = DocumentOrder.Of(batch.Documents);
        return Response.FromValue(
            Read(response, body => body.Text("kind") == task.Kind + ResultsSuffix && body.Member("results") is { } results
                ? read(results, order)
                : throw new JsonException("The results are of another kind, or missing.")),
            response);
    }

    private HttpMessage Message(RequestMethod method, string path, ResponseClassifier classifier, RequestContent? content = null)
    {
        var message = _pipeline.CreateMessage();
        message.ResponseClassifier = classifier;
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(_endpoint);
        request.Uri.AppendPath(path, escape: false);
        request.Uri.AppendQuery("api-version", Options.Version);
        request.Headers.Add(HttpHeader.Common.JsonAccept);
        if (content is not null)
        {
            request.Headers.Add(HttpHeader.Common.JsonContentType);
            request.Content = content;
        }

        return message;
    }

    private async Task<Response> SendAsync(HttpMessage message, bool async, CancellationToken cancellationToken)
    {
        if (async)
        {
            await _pipeline.SendAsync(message, cancellationToken);
        }
        else
        {
            _pipeline.Send(message, cancellationToken);
        }

        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
    }
}
