using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsletterFns.Language.Emulator.Analysis;
using NewsletterFns.Language.Emulator.Errors;
using NewsletterFns.Language.Emulator.Faults;
using NewsletterFns.Language.Emulator.Jobs;
using NewsletterFns.Language.Emulator.Kinds;
using NewsletterFns.Language.Emulator.Requests;
using NewsletterFns.Language.Emulator.Wire;
using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Emulator.Http;

/// <summary>Answers requests as the service and the gateway before it do: the key, then faults, then the request itself.</summary>
internal sealed class LanguageEndpoint
{
    private const string KeyHeader = "Ocp-Apim-Subscription-Key";

    private readonly LanguageEmulatorOptions _options;
    private readonly BatchAnalyzer _analyzer;
    private readonly RequestReader _reader;
    private readonly JobStore _jobs;
    private readonly JobRunner _runner;
    private readonly FaultPlan _faults;
    private readonly EmulatedCalls _calls;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    public LanguageEndpoint(LanguageEmulatorOptions options, ILanguageService service, JobStore jobs, JobRunner runner, EmulatedCalls calls, TimeProvider time, ILogger logger)
    {
        _options = options;
        _analyzer = new BatchAnalyzer(service);
        _reader = new RequestReader(service.Version);
        _jobs = jobs;
        _runner = runner;
        _faults = new FaultPlan(options.Faults, options.Seed);
        _calls = calls;
        _time = time;
        _logger = logger;
    }

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        long started = _time.GetTimestamp();
        Route route = Route.Of(context.Request);
        string? kind = null;
        AddHeaders(context);
        try
        {
            ReadOnlyMemory<byte>? body = await RequestBody.ReadAsync(context.Request, ServiceLimits.BodyBytes, context.RequestAborted);
            kind = route.Operation == EmulatedOperation.Analyze && body is { } analyzed ? KindOf(analyzed) : null;
            await PassGatewayAsync(context);
            await AnswerAsync(context, route, body);
        }
        catch (RequestFailure failure)
        {
            await FailAsync(context, failure);
        }
        catch (LanguageServiceUnavailableException e)
        {
            await FailAsync(context, ServiceErrors.Unavailable(e.RetryAfter ?? _options.RetryAfter));
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e)
        {
            _logger.RequestFailed(route.Operation, e.GetType().Name);
            await FailAsync(context, ServiceErrors.Internal());
        }

        _calls.Add(route.Operation, kind, context.Response.StatusCode);
        _logger.Answered(route.Operation, kind ?? "-", context.Response.StatusCode, _time.GetElapsedTime(started).TotalMilliseconds);
    }

    private static void AddHeaders(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers["apim-request-id"] = Guid.NewGuid().ToString("D");
        headers["x-content-type-options"] = "nosniff";
        if (context.Request.Headers["x-ms-return-client-request-id"] == "true" && context.Request.Headers["x-ms-client-request-id"] is { Count: > 0 } id)
        {
            headers["x-ms-client-request-id"] = id;
        }
    }

    private async Task PassGatewayAsync(HttpContext context)
    {
        if (_options.Latency > TimeSpan.Zero)
        {
            await Task.Delay(_options.Latency, _time, context.RequestAborted);
        }

        if (!IsAuthorized(context.Request.Headers[KeyHeader].ToString()))
        {
            throw ServiceErrors.Unauthorized();
        }

        switch (_faults.Next())
        {
            case null:
                return;
            case 429:
                throw ServiceErrors.Throttled(_options.RetryAfter);
            case 503:
                throw ServiceErrors.Unavailable(_options.RetryAfter);
            case 500:
                throw ServiceErrors.Internal();
            case var status:
                throw ServiceErrors.Timeout(status.Value);
        }
    }

    private bool IsAuthorized(string key) => _options.Key is { } expected
        ? CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(expected))
        : key.Length > 0;

    private Task AnswerAsync(HttpContext context, Route route, ReadOnlyMemory<byte>? body)
    {
        if (route.Operation == EmulatedOperation.Other)
        {
            throw ServiceErrors.UnknownPath();
        }

        string version = RequestQuery.Version(context.Request.Query);
        return route.Operation switch
        {
            EmulatedOperation.Analyze => AnalyzeAsync(context, Whole(body)),
            EmulatedOperation.SubmitJob => SubmitAsync(context, Whole(body), version),
            EmulatedOperation.GetJob => GetAsync(context, Find(route.JobId), version),
            _ => CancelAsync(context, Find(route.JobId), version),
        };
    }

    private async Task AnalyzeAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        bool withStatistics = RequestQuery.ShowsStatistics(context.Request.Query);
        AnalyzeRequest request = _reader.ReadAnalyze(body);
        IReadOnlyList<TaskOutcome> outcomes = await _analyzer.AnalyzeAsync([request.Task], request.Documents, ServiceLimits.SyncElements, context.RequestAborted);
        TaskOutcome outcome = outcomes[0];
        RequestStatistics statistics = outcome.Statistics;
        context.Response.Headers["csp-billing-usage"] = string.Create(
            CultureInfo.InvariantCulture, $"CognitiveServices.TextAnalytics.BatchScoring={statistics.ValidDocumentsCount},CognitiveServices.TextAnalytics.TextRecords={statistics.TransactionsCount}");
        await WriteAsync(context, StatusCodes.Status200OK, new AnalyzeAnswer(request.Task.Kind.Name + "Results", outcome.ToResults(withStatistics)), WireJson.Relaxed.AnalyzeAnswer);
    }

    private Task SubmitAsync(HttpContext context, ReadOnlyMemory<byte> body, string version)
    {
        var job = new AnalysisJob(_reader.ReadJob(body), _time.GetUtcNow(), _options.JobPace);
        _jobs.Add(job);
        _runner.Begin(job);
        return AcceptAsync(context, job, version);
    }

    private Task GetAsync(HttpContext context, AnalysisJob job, string version)
    {
        JobQuery query = RequestQuery.Job(context.Request.Query);
        string address = AddressOf(context, job, version);
        JobAnswer answer = job.Describe(_time.GetUtcNow(), query, skip => string.Create(
            CultureInfo.InvariantCulture, $"{address}&skip={skip}&top={query.Top}{(query.WithStatistics ? "&showStats=true" : string.Empty)}"));
        return WriteAsync(context, StatusCodes.Status200OK, answer, WireJson.Relaxed.JobAnswer);
    }

    private Task CancelAsync(HttpContext context, AnalysisJob job, string version)
    {
        job.Cancel(_time.GetUtcNow());
        return AcceptAsync(context, job, version);
    }

    private static Task AcceptAsync(HttpContext context, AnalysisJob job, string version)
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers["operation-location"] = AddressOf(context, job, version);
        context.Response.ContentLength = 0;
        return Task.CompletedTask;
    }

    private static string AddressOf(HttpContext context, AnalysisJob job, string version) =>
        $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}{Route.PathOf(job.Id)}?api-version={version}";

    private AnalysisJob Find(Guid id) => _jobs.Find(id) ?? throw ServiceErrors.UnknownJob(id);

    private static ReadOnlyMemory<byte> Whole(ReadOnlyMemory<byte>? body) => body ?? throw ServiceErrors.BodyTooLarge(ServiceLimits.BodyBytes);

    // For the counts alone, which tell of calls that fail as well.
    private static string? KindOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument json = JsonReading.Parse(body);
            return AnalysisKinds.Find(AnalysisKinds.Synchronous, json.RootElement.Text("kind"))?.Name;
        }
        catch (RequestFailure)
        {
            return null;
        }
    }

    private static async Task FailAsync(HttpContext context, RequestFailure failure)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Headers["x-ms-error-code"] = failure.Error.Code;
        if (failure.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        await WriteAsync(context, failure.Status, new ErrorAnswer(failure.Error), WireJson.Relaxed.ErrorAnswer);
    }

    private static async Task WriteAsync<T>(HttpContext context, int status, T answer, JsonTypeInfo<T> type)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(answer, type);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
    }
}
