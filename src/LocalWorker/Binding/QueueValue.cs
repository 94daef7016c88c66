using System.Text.Json;
using Azure.Storage.Queues.Models;

namespace LocalWorker.Binding;

/// <summary>How a queue message becomes a parameter of a given type.</summary>
internal static class QueueValue
{
    public const string Supported = "string, byte[], BinaryData, QueueMessage, or a class that is read from JSON";

    public static bool Supports(Type type) =>
        type == typeof(string) || type == typeof(byte[]) || type == typeof(BinaryData) || type == typeof(QueueMessage) || JsonTypes.CanRead(type);

    public static object? Convert(QueueMessage message, Type type, JsonSerializerOptions json) =>
        type == typeof(QueueMessage) ? message
        : type == typeof(BinaryData) ? message.Body
        : type == typeof(string) ? message.Body.ToString()
        : type == typeof(byte[]) ? message.Body.ToArray()
        : JsonSerializer.Deserialize(message.Body, type, json);
}
