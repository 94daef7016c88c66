using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NewsletterFns.Language.Emulator.Analysis;
using NewsletterFns.Language.Emulator.Errors;
using NewsletterFns.Language.Emulator.Requests;
using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Emulator.Jobs;

/// <summary>Works on jobs in the background, as many at once as there are processors.</summary>
internal sealed class JobRunner : IAsyncDisposable
{
    private readonly BatchAnalyzer _analyzer;
    private readonly TimeProvider _time;
    private readonly TimeSpan _retryAfter;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _slots = new(Environment.ProcessorCount);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<Guid, Task> _running = [];

    public JobRunner(BatchAnalyzer analyzer, TimeProvider time, TimeSpan retryAfter, ILogger logger)
    {
        _analyzer = analyzer;
        _time = time;
        _retryAfter = retryAfter;
        _logger = logger;
    }

    /// <summary>Begins a job; it ends by itself.</summary>
    public void Begin(AnalysisJob job)
    {
        Task run = Task.Run(() => RunAsync(job));
        _running[job.Id] = run;
        run.ContinueWith(_ => _running.TryRemove(job.Id, out Task? _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Stops all work and waits for its end.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(_running.Values);
        _stopping.Dispose();
        _slots.Dispose();
    }

    private async Task RunAsync(AnalysisJob job)
    {
        bool isIn = false;
        CancellationTokenSource? linked = null;
        try
        {
            linked = CancellationTokenSource.CreateLinkedTokenSource(job.Cancellation, _stopping.Token);
            await _slots.WaitAsync(linked.Token);
            isIn = true;
            JobRequest request = job.Start(_time.GetUtcNow());
            IReadOnlyList<TaskOutcome> outcomes = await _analyzer.AnalyzeAsync(request.Tasks, request.Documents, ServiceLimits.JobElements, linked.Token);
            job.Finish(outcomes, _time.GetUtcNow());
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            job.Fail(null, _time.GetUtcNow());
        }
        catch (LanguageServiceUnavailableException e)
        {
            _logger.JobUnavailable(job.Id, e.GetType().Name);
            job.Fail(ServiceErrors.Unavailable(e.RetryAfter ?? _retryAfter).Error, _time.GetUtcNow());
        }
        catch (Exception e)
        {
            _logger.JobFailed(job.Id, e.GetType().Name);
            job.Fail(ServiceErrors.InternalError(), _time.GetUtcNow());
        }
        finally
        {
            linked?.Dispose();
            if (isIn)
            {
                _slots.Release();
            }
        }
    }
}
