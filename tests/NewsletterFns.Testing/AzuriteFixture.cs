using NewsletterFns.Local.Azurite;
using Xunit;

namespace NewsletterFns.Testing;

/// <summary>
/// A real Azurite for tests, as a class fixture. All fixtures of one test process share one server with its data in memory,
/// so tests take container and queue names from <see cref="UniqueName"/>. It ends with the test process.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private static readonly Lazy<Task<AzuriteServer>> Shared = new(StartAsync);

    private AzuriteServer? _server;

    /// <summary>The connection string of the server.</summary>
    public string ConnectionString => Server.ConnectionString;

    /// <summary>The address of the blob service, with the account.</summary>
    public Uri BlobEndpoint => Server.BlobEndpoint;

    /// <summary>The address of the queue service, with the account.</summary>
    public Uri QueueEndpoint => Server.QueueEndpoint;

    private AzuriteServer Server => _server ?? throw new InvalidOperationException("The fixture is not initialised: use it as IClassFixture<AzuriteFixture>.");

    private static Task<AzuriteServer> StartAsync()
    {
        LoopbackProxy.Bypass();
        return AzuriteServer.StartAsync(new AzuriteServerOptions());
    }

    /// <inheritdoc/>
    public async Task InitializeAsync() => _server = await Shared.Value;

    /// <summary>Does nothing: the server is shared and ends with the process.</summary>
    public Task DisposeAsync() => Task.CompletedTask;
}
