using System.Text.Json;
using LocalWorker.Blobs;
using LocalWorker.Invocation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LocalWorker.Hosting;

/// <summary>Starts the listeners of all functions, and drains them at shutdown.</summary>
internal sealed class WorkerService(
    FunctionTypes types,
    IConfiguration configuration,
    IHostEnvironment environment,
    IServiceScopeFactory scopes,
    IOptions<HostOptions> hostOptions,
    IOptions<JsonSerializerOptions> json,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<WorkerService> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _abort = new();
    private readonly CancellationTokenSource _ended = new();
    private Task _running = Task.CompletedTask;
    private BlobDispatcher? _dispatcher;
    private FunctionInvoker? _invoker;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var shutdown = new Shutdown(_stopping.Token, _abort.Token, _ended.Token);
        var settings = HostSettings.Read(HostJson.Read(environment.ContentRootPath), configuration);
        _dispatcher = new BlobDispatcher(settings.Blobs.MaxDegreeOfParallelism);
        _invoker = new FunctionInvoker(scopes, logger, shutdown);
        var factory = new ListenerFactory(configuration, environment, settings, _dispatcher, _invoker, shutdown, json.Value, time, logger);

        var functions = FunctionCatalog.Find(types.Types);
        if (functions.Count == 0)
        {
            logger.NoFunctions(configuration[FunctionTypes.AssembliesSetting] ?? environment.ApplicationName);
        }

        // All of them are made before the first one runs: an app that is wrong anywhere does nothing at all.
        var listeners = functions.Select(factory.Create).OfType<ITriggerListener>().ToList();
        _running = Task.WhenAll([Guarded(() => _dispatcher.RunAsync(_stopping.Token)), .. listeners.Select(listener => Guarded(listener.RunAsync))]);
        return Task.CompletedTask;
    }

    // An app that no longer listens must not look alive.
    private Task Guarded(Func<Task> run) => Task.Run(
        async () =>
        {
            try
            {
                await run();
            }
            catch (Exception e)
            {
                logger.ListenerFailed(e);
                lifetime.StopApplication();
            }
        },
        CancellationToken.None);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        var timeout = hostOptions.Value.ShutdownTimeout;
        var margin = TimeSpan.FromSeconds(Math.Min(5, timeout.TotalSeconds / 4));
        var last = Task.Delay(timeout - margin, time, cancellationToken);
        await Task.WhenAny(_running, last);
        if (!_running.IsCompleted)
        {
            await _abort.CancelAsync();
        }

        try
        {
            await _running.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            logger.ShutdownIncomplete(_invoker?.Running ?? 0);
        }

        await _ended.CancelAsync();
    }

    public void Dispose()
    {
        // A host that was not stopped, but only disposed, leaves as a killed process does.
        _stopping.Cancel();
        _abort.Cancel();
        _ended.Cancel();
        _dispatcher?.Dispose();
        _stopping.Dispose();
        _abort.Dispose();
        _ended.Dispose();
    }
}
