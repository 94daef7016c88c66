namespace Microsoft.Azure.Functions.Worker;

/// <summary>How a blob trigger learns of new blobs.</summary>
public enum BlobTriggerSource
{
    /// <summary>The container is scanned.</summary>
    LogsAndContainerScan,

    /// <summary>Event Grid notifies. There is no local Event Grid, so the local worker does not serve such functions.</summary>
    EventGrid,
}
