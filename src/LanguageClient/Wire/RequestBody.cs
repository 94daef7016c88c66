using System.Buffers;
using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>Writes the bodies of requests.</summary>
internal static class RequestBody
{
    /// <summary>The body of a call that answers at once.</summary>
    public static RequestContent Call(DocumentBatch batch, AnalysisTask task) => Write(writer =>
    {
        WriteInput(writer, batch);
        writer.WritePropertyName("parameters");
        task.WriteParameters(writer);
        writer.WriteString("kind", task.Kind);
    });

    /// <summary>The body that begins a job.</summary>
    public static RequestContent Job(DocumentBatch batch, IEnumerable<AnalysisTask> tasks, string? displayName) => Write(writer =>
    {
        if (displayName is not null)
        {
            writer.WriteString("displayName", displayName);
        }

        WriteInput(writer, batch);
        writer.WriteStartArray("tasks");
        foreach (var task in tasks)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("parameters");
            task.WriteParameters(writer);
            writer.WriteString("kind", task.Kind);
            if (task.Name is not null)
            {
                writer.WriteString("taskName", task.Name);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static RequestContent Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return RequestContent.Create(buffer.WrittenMemory);
    }

    private static void WriteInput(Utf8JsonWriter writer, DocumentBatch batch)
    {
        writer.WriteStartObject("analysisInput");
        writer.WriteStartArray("documents");
        foreach (var document in batch.Documents)
        {
            writer.WriteStartObject();
            writer.WriteString("id", document.Id);
            writer.WriteString("text", document.Text);
            if (document.Hint is not null)
            {
                writer.WriteString(batch.HintName, document.Hint);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
