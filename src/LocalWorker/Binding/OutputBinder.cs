using System.Collections;
using System.Reflection;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using LocalWorker.Hosting;
using LocalWorker.Invocation;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace LocalWorker.Binding;

/// <summary>Binds the output attributes of a function's method, or of the properties of what it returns.</summary>
internal sealed class OutputBinder(
    SettingExpressions settings, StorageConnections connections, QueueSettings queues, JsonSerializerOptions json, TimeProvider time)
{
    /// <param name="function">The function.</param>
    /// <param name="names">The names that the trigger gives values for; null when they depend on the message.</param>
    public IReadOnlyList<OutputWriter> Bind(FunctionDescriptor function, IReadOnlyCollection<string>? names)
    {
        var type = BoundFunction.ReturnTypeOf(function.Method);
        var ofMethod = function.Method.GetCustomAttributes<OutputBindingAttribute>().ToList();
        var ofProperties = (type?.GetProperties(BindingFlags.Public | BindingFlags.Instance) ?? [])
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .SelectMany(property => property.GetCustomAttributes<OutputBindingAttribute>().Select(attribute => (property, attribute)))
            .ToList();
        if (ofMethod.Count > 0 && type is null)
        {
            throw new WorkerConfigurationException($"{function.Display} has an output, but returns nothing to write. Return the value, or remove the attribute.");
        }

        if (ofMethod.Count > 0 && ofProperties.Count > 0)
        {
            throw new WorkerConfigurationException($"{function.Display} has outputs both on the method and on properties of {type!.Name}. Keep one of the two.");
        }

        // The real generator stops the build here.
        if (ofMethod.Count > 1 || ofProperties.GroupBy(pair => pair.property).Any(group => group.Count() > 1))
        {
            throw new WorkerConfigurationException(
                $"{function.Display} has several outputs on one method or property. Return a class with a property for each output.");
        }

        return
        [
            .. ofMethod.Select(attribute => Bind(attribute, names, $"{function.Display}, return value")),
            .. ofProperties.Select(pair =>
            {
                var write = Bind(pair.attribute, names, $"{function.Display}, property '{pair.property.Name}'");
                return new OutputWriter((result, input, cancellationToken) =>
                    pair.property.GetValue(result) is { } value ? write(value, input, cancellationToken) : Task.CompletedTask);
            }),
        ];
    }

    private OutputWriter Bind(OutputBindingAttribute attribute, IReadOnlyCollection<string>? names, string owner) => attribute switch
    {
        QueueOutputAttribute queue => BindQueue(queue, $"{owner}, [QueueOutput]"),
        BlobOutputAttribute blob => BindBlob(blob, names, $"{owner}, [BlobOutput]"),
        _ => throw new WorkerConfigurationException($"{owner}: {attribute.GetType().Name} is not known. Use [QueueOutput] or [BlobOutput]."),
    };

    private OutputWriter BindQueue(QueueOutputAttribute attribute, string owner)
    {
        var name = StorageNames.Queue(settings.Resolve(attribute.QueueName, owner), owner);
        var queue = connections.Queues(attribute.Connection, owner).GetQueueClient(name);
        return async (result, _, cancellationToken) =>
        {
            foreach (var message in Messages(result))
            {
                await SendAsync(queue, MessageText(message, queues.Base64), cancellationToken);
            }
        };
    }

    private OutputWriter BindBlob(BlobOutputAttribute attribute, IReadOnlyCollection<string>? names, string owner)
    {
        var path = BlobPathTemplate.Parse(settings.Resolve(attribute.BlobPath, owner), names, owner);
        var service = connections.Blobs(attribute.Connection, owner);
        return async (result, input, cancellationToken) =>
        {
            var (container, name) = path.Expand(input.BindingData, time);
            await WriteAsync(service.GetBlobContainerClient(container), name, Content(result), cancellationToken);
        };
    }

    /// <summary>Sends to a queue that need not exist yet.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="text">The message as it stands on the wire.</param>
    /// <param name="cancellationToken">Ends the sending early.</param>
    /// <param name="timeToLive">How long it stays; -1 s for ever, null for the service's seven days.</param>
    internal static async Task SendAsync(QueueClient queue, string text, CancellationToken cancellationToken, TimeSpan? timeToLive = null)
    {
        try
        {
            await queue.SendMessageAsync(text, timeToLive: timeToLive, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await queue.SendMessageAsync(text, timeToLive: timeToLive, cancellationToken: cancellationToken);
        }
    }

    internal static string MessageText(BinaryData content, bool base64) =>
        base64 ? Convert.ToBase64String(content) : content.ToString();

    private static async Task WriteAsync(BlobContainerClient container, string name, BinaryData content, CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient(name);
        try
        {
            await blob.UploadAsync(content, overwrite: true, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await blob.UploadAsync(content, overwrite: true, cancellationToken);
        }
    }

    /// <summary>A collection is a message for each of its items, everything else one message.</summary>
    private IEnumerable<BinaryData> Messages(object result) =>
        result is IEnumerable items and not (string or byte[] or IDictionary)
            ? items.Cast<object?>().Where(item => item is not null).Select(item => Content(item!))
            : [Content(result)];

    private BinaryData Content(object value) => value switch
    {
        string text => BinaryData.FromString(text),
        byte[] bytes => BinaryData.FromBytes(bytes),
        BinaryData data => data,
        Stream stream => BinaryData.FromStream(stream),
        _ => new BinaryData(value, json, value.GetType()),
    };
}
