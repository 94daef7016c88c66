using System.Diagnostics;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace NewsletterFns.Local.Azurite;

/// <summary>A running Azurite with blob, queue and table service on loopback ports. It ends with this process, however that ends.</summary>
internal sealed partial class AzuriteServer : IAsyncDisposable
{
    private const string AccountName = "devstoreaccount1";

    // The well-known key of the storage emulators, public in Microsoft's documentation.
    private const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private const int FirstWellKnownPort = 10000;

    private static readonly string[] Services = ["Blob", "Queue", "Table"];
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly OutputTail _errors = new();
    private readonly bool _keepsData;
    private readonly Dictionary<string, Uri> _endpoints = [];
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AzuriteServer(Process process, bool keepsData)
    {
        _process = process;
        _keepsData = keepsData;
        ProcessId = process.Id;
        process.OutputDataReceived += (_, line) => ReadOutput(line.Data);
        process.ErrorDataReceived += (_, line) => _errors.Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The connection string of its account.</summary>
    public string ConnectionString => BlobEndpoint.Port == FirstWellKnownPort ? "UseDevelopmentStorage=true" :
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};" +
        $"BlobEndpoint={BlobEndpoint};QueueEndpoint={QueueEndpoint};TableEndpoint={Endpoint("Table")};";

    /// <summary>The address of the blob service, with the account.</summary>
    public Uri BlobEndpoint => Endpoint("Blob");

    /// <summary>The address of the queue service, with the account.</summary>
    public Uri QueueEndpoint => Endpoint("Queue");

    /// <summary>Its process.</summary>
    public int ProcessId { get; }

    /// <summary>Ends when the process has ended, wanted or not.</summary>
    public Task WaitForExitAsync(CancellationToken cancellationToken = default) => _process.WaitForExitAsync(cancellationToken);

    /// <summary>Installs Azurite where it is missing, starts it and waits until it answers.</summary>
    /// <exception cref="AzuriteException">It cannot be installed or started.</exception>
    public static async Task<AzuriteServer> StartAsync(AzuriteServerOptions options, CancellationToken cancellationToken = default)
    {
        var installer = AzuriteInstaller.Default;
        var installation = await installer.EnsureInstalledAsync(options.Progress, cancellationToken);
        try
        {
            return await StartAsync(installation, options, cancellationToken);
        }
        catch (AzuriteException e) when (e.Message.Contains("MODULE_NOT_FOUND", StringComparison.Ordinal))
        {
            installation = await installer.RepairAsync(installation, options.Progress, cancellationToken);
            return await StartAsync(installation, options, cancellationToken);
        }
    }

    /// <summary>Stops it: in good order where it keeps data, at once where it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited && _keepsData)
        {
            // The guard takes the end of its input as the signal to close.
            _process.StandardInput.Close();
            try
            {
                await _process.WaitForExitAsync().WaitAsync(StopTimeout);
            }
            catch (TimeoutException)
            {
                // Killed below.
            }
        }

        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static async Task<AzuriteServer> StartAsync(AzuriteInstallation installation, AzuriteServerOptions options, CancellationToken cancellationToken)
    {
        if (options.PreferWellKnownPorts)
        {
            try
            {
                return await StartAsync(installation, options, FirstWellKnownPort, cancellationToken);
            }
            catch (AzuriteException e) when (e.Message.Contains("EADDRINUSE", StringComparison.Ordinal))
            {
                // Another storage emulator runs there.
            }
        }

        return await StartAsync(installation, options, firstPort: null, cancellationToken);
    }

    private static async Task<AzuriteServer> StartAsync(
        AzuriteInstallation installation, AzuriteServerOptions options, int? firstPort, CancellationToken cancellationToken)
    {
        List<string> arguments =
        [
            "--require", Path.Combine(AppContext.BaseDirectory, "Azurite", "guard.cjs"),
            installation.EntryPoint,
            "--skipApiVersionCheck", "--disableTelemetry", "--silent",
        ];
        for (var i = 0; i < Services.Length; i++)
        {
            // On port 0 the system picks a free one, which no other process can take in between.
            arguments.AddRange([$"--{Services[i].ToLowerInvariant()}Port", $"{firstPort + i ?? 0}"]);
        }

        if (options.Location is { } location)
        {
            CreateLocation(location);
            arguments.AddRange(["--location", location]);
        }
        else
        {
            arguments.Add("--inMemoryPersistence");
        }

        var server = new AzuriteServer(NodeTool.StartNode(arguments, installation.Directory), keepsData: options.Location is not null);
        try
        {
            await server.WaitUntilAnsweringAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private static void CreateLocation(string location)
    {
        try
        {
            Directory.CreateDirectory(location);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AzuriteException($"Azurite cannot keep its data in {location}: {e.Message}", e);
        }
    }

    private async Task WaitUntilAnsweringAsync(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(StartTimeout);
        try
        {
            var exit = _process.WaitForExitAsync(timeout.Token);
            if (await Task.WhenAny(_listening.Task, exit).WaitAsync(timeout.Token) == exit)
            {
                throw new AzuriteException($"Azurite did not start (exit code {_process.ExitCode}):{Environment.NewLine}{_errors}");
            }

            foreach (var endpoint in _endpoints.Values)
            {
                using var client = new TcpClient();
                await client.ConnectAsync(endpoint.Host, endpoint.Port, timeout.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AzuriteException($"Azurite did not answer within {StartTimeout.TotalSeconds:0} seconds.{Environment.NewLine}{_errors}");
        }
        catch (SocketException e)
        {
            throw new AzuriteException($"Azurite listens but does not answer: {e.Message}{Environment.NewLine}{_errors}", e);
        }
    }

    private void ReadOutput(string? line)
    {
        if (line is null || ListeningLine().Match(line) is not { Success: true } match)
        {
            return;
        }

        lock (_endpoints)
        {
            _endpoints[match.Groups["service"].Value] = new Uri(match.Groups["address"].Value);
            if (_endpoints.Count == Services.Length)
            {
                _listening.TrySetResult();
            }
        }
    }

    private Uri Endpoint(string service) => new(_endpoints[service], AccountName);

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http://\S+)$")]
    private static partial Regex ListeningLine();
}
