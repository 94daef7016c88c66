using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalWorker.Blobs;

/// <summary>The message that the Functions host writes for a blob it gives up.</summary>
internal sealed record PoisonBlobMessage(string FunctionId, string BlobType, string ContainerName, string BlobName, string ETag)
{
    public const string QueueName = "webjobs-blobtrigger-poison";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Type { get; } = "BlobTrigger";

    public BinaryData ToJson() => new(JsonSerializer.SerializeToUtf8Bytes(this, Json));
}
