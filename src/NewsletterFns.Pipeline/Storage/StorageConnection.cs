using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace NewsletterFns.Pipeline;

/// <summary>
/// Clients for a named connection, read as the Functions host reads it: the setting itself is a connection string, or
/// <c>__blobServiceUri</c> and <c>__queueServiceUri</c> (or <c>__accountName</c>) stand with an identity.
/// </summary>
internal sealed class StorageConnection(IConfiguration configuration, string name)
{
    // A name may begin or end with a slash; trimmed, it would name another blob.
    private static readonly BlobClientOptions BlobOptions = new() { TrimBlobNameSlashes = false };

    // The host reads and writes queue messages in base64; so must everybody else.
    private static readonly QueueClientOptions QueueOptions = new() { MessageEncoding = QueueMessageEncoding.Base64 };

    public BlobServiceClient CreateBlobs() => ConnectionString is { } connectionString
        ? new BlobServiceClient(connectionString, BlobOptions)
        : new BlobServiceClient(ServiceUri("blob"), Credential(), BlobOptions);

    public QueueServiceClient CreateQueues() => ConnectionString is { } connectionString
        ? new QueueServiceClient(connectionString, QueueOptions)
        : new QueueServiceClient(ServiceUri("queue"), Credential(), QueueOptions);

    private string? ConnectionString => configuration[name] is { Length: > 0 } value ? value : configuration.GetConnectionString(name);

    private IConfigurationSection Section => configuration.GetSection(name);

    private Uri ServiceUri(string service)
    {
        if (Section[$"{service}ServiceUri"] is { Length: > 0 } address)
        {
            return Uri.TryCreate(address, UriKind.Absolute, out var uri)
                ? uri
                : throw new InvalidOperationException($"Setting {name}__{service}ServiceUri is \"{address}\", which is no address; give one such as https://ACCOUNT.{service}.core.windows.net.");
        }

        return Section["accountName"] is { Length: > 0 } account
            ? new Uri($"https://{account}.{service}.core.windows.net")
            : throw new InvalidOperationException($"Setting {name} is missing; set it to a storage connection string (UseDevelopmentStorage=true for Azurite), or set {name}__blobServiceUri and {name}__queueServiceUri to use an identity.");
    }

    private TokenCredential Credential() => string.Equals(Section["credential"], "managedidentity", StringComparison.OrdinalIgnoreCase)
        ? new ManagedIdentityCredential(Section["clientId"] is { Length: > 0 } clientId ? ManagedIdentityId.FromUserAssignedClientId(clientId) : ManagedIdentityId.SystemAssigned)
        : new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = Section["clientId"], TenantId = Section["tenantId"] });
}
