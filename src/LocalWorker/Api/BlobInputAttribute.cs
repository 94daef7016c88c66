using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Binds a parameter to a blob.</summary>
/// <param name="blobPath">The blob's path; <c>{name}</c> is taken from the trigger, <c>%Setting%</c> from configuration.</param>
public sealed class BlobInputAttribute(string blobPath) : InputBindingAttribute
{
    /// <summary>The blob's path.</summary>
    public string BlobPath { get; } = blobPath;

    /// <summary>The name of the setting that holds the storage connection; <c>AzureWebJobsStorage</c> when null.</summary>
    public string? Connection { get; set; }
}
