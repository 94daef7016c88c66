using NewsletterFns.Local.Azurite;
using NewsletterFns.Local.Presentation;
using Spectre.Console;

namespace NewsletterFns.Local.Hosting;

/// <summary>The storage that a command works with: the account that the user names, or an Azurite of our own.</summary>
internal sealed class LocalStorage : IAsyncDisposable
{
    private readonly AzuriteServer? _azurite;

    private LocalStorage(string connectionString, AzuriteServer? azurite)
    {
        ConnectionString = connectionString;
        _azurite = azurite;
    }

    /// <summary>Its connection string.</summary>
    public string ConnectionString { get; }

    /// <summary>Whether it is an Azurite of our own, which nobody else uses unless told.</summary>
    public bool IsOwn => _azurite is not null;

    /// <summary>Opens the storage.</summary>
    /// <param name="connectionString">The account that the user names, or <see langword="null"/>.</param>
    /// <param name="options">How an Azurite of our own is started.</param>
    /// <param name="console">Shows what takes time.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    /// <exception cref="CommandException">The connection string is none.</exception>
    /// <exception cref="AzuriteException">Azurite cannot be installed or started.</exception>
    public static async Task<LocalStorage> OpenAsync(
        string? connectionString, AzuriteServerOptions options, IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (connectionString is not null)
        {
            return new LocalStorage(StorageConnectionString.Validate(connectionString, "--storage"), azurite: null);
        }

        var azurite = await Waiting.ForAsync(
            console, "starting Azurite", progress => AzuriteServer.StartAsync(options with { Progress = progress }, cancellationToken));
        return new LocalStorage(azurite.ConnectionString, azurite);
    }

    /// <summary>Fails when an Azurite of our own ends by itself; never ends otherwise.</summary>
    /// <exception cref="AzuriteException">It ended.</exception>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        if (_azurite is null)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return;
        }

        await _azurite.WaitForExitAsync(cancellationToken);
        throw new AzuriteException("Azurite, the local storage, ended by itself.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _azurite?.DisposeAsync() ?? ValueTask.CompletedTask;
}
