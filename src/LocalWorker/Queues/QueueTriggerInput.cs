using System.Text.Json;
using Azure.Storage.Queues.Models;
using LocalWorker.Binding;
using LocalWorker.Invocation;

namespace LocalWorker.Queues;

internal sealed class QueueTriggerInput(string queue, QueueMessage message, Type type, JsonSerializerOptions json)
    : TriggerInput($"message '{message.MessageId}' of queue '{queue}'", Values(message))
{
    public override object? Value() => QueueValue.Convert(message, type, json);

    /// <summary>As in the host: the message and its properties, which the members of a JSON object override.</summary>
    private static Dictionary<string, string> Values(QueueMessage message)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["queueTrigger"] = message.Body.ToString(),
            ["id"] = message.MessageId,
            ["popReceipt"] = message.PopReceipt,
        };
        if (message.Body.ToMemory().Span.TrimStart(" \t\r\n"u8) is [(byte)'{', ..])
        {
            try
            {
                using var document = JsonDocument.Parse(message.Body);
                foreach (var property in document.RootElement.EnumerateObject())
                {
                    if (property.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null))
                    {
                        values[property.Name] = property.Value.ToString();
                    }
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Any bytes may begin with a brace; those that are no text show only when a value is read.
            }
        }

        return values;
    }
}
