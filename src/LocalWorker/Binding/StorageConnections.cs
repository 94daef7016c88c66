using System.Collections.Concurrent;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using LocalWorker.Hosting;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Binding;

/// <summary>Storage clients by connection name, looked up as the Functions host does.</summary>
internal sealed class StorageConnections(IConfiguration configuration)
{
    /// <summary>The host's own storage, and the connection of every attribute that names none.</summary>
    public const string HostStorage = "AzureWebJobsStorage";

    private readonly ConcurrentDictionary<string, BlobServiceClient> _blobs = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, QueueServiceClient> _queues = new(StringComparer.OrdinalIgnoreCase);

    public bool Exists(string connection) => Find(connection) is not null;

    public BlobServiceClient Blobs(string? connection, string owner) => _blobs.GetOrAdd(Name(connection), name =>
        // A slash at either end of a blob's name is part of it.
        Create(name, "blob", owner, WithRetries(new BlobClientOptions { TrimBlobNameSlashes = false }),
            static (text, options) => new BlobServiceClient(text, options),
            static (uri, credential, options) => new BlobServiceClient(uri, credential, options)));

    public QueueServiceClient Queues(string? connection, string owner) => _queues.GetOrAdd(Name(connection), name =>
        Create(name, "queue", owner, WithRetries(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None }),
            static (text, options) => new QueueServiceClient(text, options),
            static (uri, credential, options) => new QueueServiceClient(uri, credential, options)));

    /// <summary>The queues of a blob connection's account; those of the host when the connection names only its blobs.</summary>
    public QueueServiceClient QueuesOfBlobs(string? connection, string owner)
    {
        var section = Find(Name(connection));
        var namesQueues = section is null || section.Value is not null || section["queueServiceUri"] is not null || section["accountName"] is not null;
        return Queues(namesQueues || !Exists(HostStorage) ? connection : HostStorage, owner);
    }

    private static string Name(string? connection) => string.IsNullOrEmpty(connection) ? HostStorage : connection;

    private IConfigurationSection? Find(string connection)
    {
        string[] keys = [$"ConnectionStrings:AzureWebJobs{connection}", $"AzureWebJobs{connection}", $"ConnectionStrings:{connection}", connection];
        return keys.Select(configuration.GetSection)
            .FirstOrDefault(section => !string.IsNullOrEmpty(section.Value) || section.GetChildren().Any());
    }

    private TClient Create<TClient, TOptions>(
        string name, string service, string owner, TOptions options,
        Func<string, TOptions, TClient> fromText, Func<Uri, TokenCredential, TOptions, TClient> fromUri)
    {
        var section = Find(name) ?? throw new WorkerConfigurationException(
            $"{owner}: the connection '{name}' is not configured. " +
            $"Set '{name}' to a storage connection string, or '{name}__{service}ServiceUri' to the address of the account's {service} service.");
        if (section.Value is { Length: > 0 } text)
        {
            try
            {
                return fromText(text, options);
            }
            catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
            {
                throw new WorkerConfigurationException(
                    $"{owner}: the setting '{section.Path}' is not a storage connection string: {e.Message} Copy it from the storage account's access keys.", e);
            }
        }

        var address = section[$"{service}ServiceUri"] ?? section["serviceUri"]
            ?? (section["accountName"] is { Length: > 0 } account ? $"https://{account}.{service}.core.windows.net" : null);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? fromUri(uri, Credential(section), options)
            : throw new WorkerConfigurationException(
                $"{owner}: the connection '{name}' has no {service} service (found '{address}'). " +
                $"Set '{name}__{service}ServiceUri' to its address, or '{name}__accountName'.");
    }

    private static TokenCredential Credential(IConfiguration section)
    {
        var clientId = section["clientId"];
        return "managedidentity".Equals(section["credential"], StringComparison.OrdinalIgnoreCase)
            ? new ManagedIdentityCredential(clientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId))
            : new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = clientId, TenantId = section["tenantId"] });
    }

    private static T WithRetries<T>(T options)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 4;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        return options;
    }
}
