using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace LocalWorker.Tests.Support;

/// <summary>A blob function that reports names.</summary>
internal sealed class BlobNames(Probe probe)
{
    [Function("BlobNames")]
    public Task RunAsync([BlobTrigger("%In%/{name}")] BlobClient blob, string name, CancellationToken cancellationToken) =>
        blob.Name == name ? probe.RunAsync(name, cancellationToken) : throw new InvalidOperationException($"{blob.Name} is not {name}");
}
