using Azure.Storage.Blobs;
using LocalWorker.Binding;
using LocalWorker.Invocation;

namespace LocalWorker.Blobs;

internal sealed class BlobTriggerInput(
    BlobContainerClient container, BlobClient blob, BlobValue value, object? fetched, IReadOnlyDictionary<string, string> bindingData)
    : TriggerInput($"blob '{container.Name}/{blob.Name}'", bindingData)
{
    public override object? Value() => value.Convert(container, blob, fetched);
}
