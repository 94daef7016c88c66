using System.Reflection;
using System.Text.Json;
using LocalWorker.Hosting;
using LocalWorker.Invocation;
using Microsoft.Azure.Functions.Worker;

namespace LocalWorker.Binding;

/// <summary>Binds a function's parameters and outputs, and refuses what it cannot bind.</summary>
internal sealed class FunctionBinder(
    SettingExpressions settings, StorageConnections connections, OutputBinder outputs, JsonSerializerOptions json, TimeProvider time)
{
    /// <param name="function">The function.</param>
    /// <param name="names">The names that the trigger gives values for; null when they depend on the message.</param>
    public BoundFunction Bind(FunctionDescriptor function, IReadOnlyCollection<string>? names) => new(
        function,
        [.. function.Method.GetParameters().Select(parameter => BindParameter(function, parameter, names))],
        outputs.Bind(function, names));

    private ParameterBinder BindParameter(FunctionDescriptor function, ParameterInfo parameter, IReadOnlyCollection<string>? names)
    {
        var type = parameter.ParameterType;
        if (parameter == function.TriggerParameter)
        {
            return static (input, _) => new(input.Value());
        }

        if (parameter.GetCustomAttribute<BlobInputAttribute>() is { } blobInput)
        {
            return BindBlob(function, parameter, blobInput, names);
        }

        if (type == typeof(CancellationToken))
        {
            return static (_, context) => new(context.CancellationToken);
        }

        if (type == typeof(FunctionContext))
        {
            return static (_, context) => new(context);
        }

        var name = parameter.Name!;
        if (type == typeof(string) && (names is null || names.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            return (input, _) => new(input.BindingData.GetValueOrDefault(name));
        }

        throw new WorkerConfigurationException(
            $"{function.Display}, parameter '{name}': the type {type} cannot be bound. Beside the trigger, a parameter may be a CancellationToken, " +
            $"a FunctionContext, a [BlobInput], or a string named as a part of the trigger's path{(names is { Count: > 0 } ? $" ({string.Join(", ", names)})" : "")}.");
    }

    private ParameterBinder BindBlob(FunctionDescriptor function, ParameterInfo parameter, BlobInputAttribute attribute, IReadOnlyCollection<string>? names)
    {
        var owner = $"{function.Display}, parameter '{parameter.Name}', [BlobInput]";
        var value = BlobValue.For(parameter.ParameterType, json) ?? throw new WorkerConfigurationException(
            $"{owner}: a blob cannot become a {parameter.ParameterType}. Use {BlobValue.Supported}.");
        var path = BlobPathTemplate.Parse(settings.Resolve(attribute.BlobPath, owner), names, owner);
        var service = connections.Blobs(attribute.Connection, owner);
        return async (input, context) =>
        {
            var (containerName, blobName) = path.Expand(input.BindingData, time);
            var container = service.GetBlobContainerClient(containerName);
            var blob = container.GetBlobClient(blobName);
            return value.Convert(container, blob, await value.FetchAsync(blob, etag: null, context.CancellationToken));
        };
    }
}
