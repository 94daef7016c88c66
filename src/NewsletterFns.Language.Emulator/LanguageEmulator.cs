using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsletterFns.Language.Emulator.Analysis;
using NewsletterFns.Language.Emulator.Http;
using NewsletterFns.Language.Emulator.Jobs;

namespace NewsletterFns.Language.Emulator;

/// <summary>
/// A stand-in for Azure AI Language, api-version 2023-04-01: its REST surface over any <see cref="ILanguageService"/>, on 127.0.0.1. What it answers and
/// what it does not is listed in the project's README.
/// </summary>
public sealed class LanguageEmulator : IAsyncDisposable
{
    private readonly JobStore _jobs;
    private readonly JobRunner _runner;
    private readonly LanguageEndpoint _endpoint;
    private LoopbackServer? _server;

    private LanguageEmulator(LanguageEmulatorOptions options, ILanguageService service, TimeProvider time)
    {
        ILogger logger = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger<LanguageEmulator>();
        _jobs = new JobStore(time, options.MaxJobs);
        _runner = new JobRunner(new BatchAnalyzer(service), time, options.RetryAfter, logger);
        _endpoint = new LanguageEndpoint(options, service, _jobs, _runner, Calls, time, logger);
        Endpoint = new Uri($"http://127.0.0.1:{options.Port}");
    }

    /// <summary>The address for clients, such as <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Endpoint { get; private set; }

    /// <summary>The calls that were answered so far.</summary>
    public EmulatedCalls Calls { get; } = new();

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">Its settings.</param>
    /// <param name="service">What analyses; it stays the caller's.</param>
    /// <param name="time">The clock; the system's where it is not given.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    /// <exception cref="ArgumentException">A setting is wrong; the message names it.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LanguageEmulator> StartAsync(LanguageEmulatorOptions options, ILanguageService service, TimeProvider? time = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(service);
        options.Validate();
        var emulator = new LanguageEmulator(options, service, time ?? TimeProvider.System);
        try
        {
            await emulator.ListenAsync(cancellationToken);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops listening, as a service does that is down: calls are refused until <see cref="ResumeAsync"/>. Jobs are kept and go on.</summary>
    public async Task PauseAsync()
    {
        if (_server is { } server)
        {
            _server = null;
            await server.DisposeAsync();
        }
    }

    /// <summary>Listens again, at the same address.</summary>
    /// <param name="cancellationToken">Ends the start early.</param>
    /// <exception cref="IOException">The port was taken meanwhile.</exception>
    public async Task ResumeAsync(CancellationToken cancellationToken = default)
    {
        if (_server is null)
        {
            await ListenAsync(cancellationToken);
        }
    }

    /// <summary>Stops it; jobs are forgotten.</summary>
    public async ValueTask DisposeAsync()
    {
        await PauseAsync();
        await _runner.DisposeAsync();
        _jobs.Clear();
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        _server = await LoopbackServer.StartAsync(Endpoint.Port, _endpoint.HandleAsync, cancellationToken);
        Endpoint = _server.Endpoint;
    }
}
