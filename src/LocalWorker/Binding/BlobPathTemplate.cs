using LocalWorker.Hosting;

namespace LocalWorker.Binding;

/// <summary>The path of a blob to read or write, with values of the trigger in it.</summary>
internal sealed class BlobPathTemplate
{
    private readonly BindingTemplate _template;

    private BlobPathTemplate(BindingTemplate template) => _template = template;

    /// <param name="path">The path, its settings resolved.</param>
    /// <param name="names">The names that the trigger gives values for; null when they depend on the message.</param>
    /// <param name="owner">The function and attribute, for errors.</param>
    public static BlobPathTemplate Parse(string path, IReadOnlyCollection<string>? names, string owner)
    {
        var template = BindingTemplate.Parse(path, owner);
        if (names is not null && template.Parts.FirstOrDefault(part => part.IsName && !IsKnown(part.Text)) is { IsName: true } unknown)
        {
            throw new WorkerConfigurationException(
                $"{owner}: '{path}' needs a value for '{{{unknown.Text}}}', but the trigger gives only: {string.Join(", ", names)}.");
        }

        if (!path.Contains('/', StringComparison.Ordinal))
        {
            throw new WorkerConfigurationException($"{owner}: '{path}' names no blob. Write container/name.");
        }

        return new BlobPathTemplate(template);

        bool IsKnown(string name) =>
            names.Contains(name, StringComparer.OrdinalIgnoreCase)
            || name.Split(':')[0].ToUpperInvariant() is "RAND-GUID" or "DATETIME";
    }

    public (string Container, string Blob) Expand(IReadOnlyDictionary<string, string> values, TimeProvider time)
    {
        var path = _template.Expand(values, time);
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return (path[..slash], path[(slash + 1)..]);
    }
}
