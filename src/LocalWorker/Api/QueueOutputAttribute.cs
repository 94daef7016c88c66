using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Sends the return value, or a property of it, to a storage queue.</summary>
/// <param name="queueName">The queue's name; <c>%Setting%</c> is read from configuration.</param>
public sealed class QueueOutputAttribute(string queueName) : OutputBindingAttribute
{
    /// <summary>The queue's name.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>The name of the setting that holds the storage connection; <c>AzureWebJobsStorage</c> when null.</summary>
    public string? Connection { get; set; }
}
