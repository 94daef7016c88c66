using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace LocalWorker.Timers;

/// <summary>Keeps a timer's state where the Functions host keeps it.</summary>
internal sealed class TimerStatusStore(BlobContainerClient container, string hostId, string functionId)
{
    private readonly BlobClient _blob = container.GetBlobClient($"timers/{hostId}/{functionId}/status");

    /// <summary>Null when there is none yet, or it cannot be read.</summary>
    public async Task<ScheduleStatus?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var content = await _blob.DownloadContentAsync(cancellationToken);
            return JsonSerializer.Deserialize<ScheduleStatus>(content.Value.Content);
        }
        catch (Exception e) when (e is RequestFailedException { Status: 404 } or JsonException)
        {
            return null;
        }
    }

    public async Task WriteAsync(ScheduleStatus status, CancellationToken cancellationToken)
    {
        var content = BinaryData.FromObjectAsJson(status);
        try
        {
            await _blob.UploadAsync(content, overwrite: true, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await _blob.UploadAsync(content, overwrite: true, cancellationToken);
        }
    }
}
