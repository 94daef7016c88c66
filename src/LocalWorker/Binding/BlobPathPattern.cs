using System.Text;
using System.Text.RegularExpressions;
using LocalWorker.Hosting;

namespace LocalWorker.Binding;

/// <summary>The path of a blob trigger: a container, and a pattern that blob names match. <c>{name}</c> takes as much as it can, slashes too.</summary>
internal sealed class BlobPathPattern
{
    private readonly Regex? _regex;

    private BlobPathPattern(string container, string prefix, IReadOnlyList<string> names, Regex? regex)
    {
        Container = container;
        Prefix = prefix;
        Names = names;
        _regex = regex;
    }

    public string Container { get; }

    /// <summary>What every matching blob name starts with; may be empty.</summary>
    public string Prefix { get; }

    /// <summary>The names between braces.</summary>
    public IReadOnlyList<string> Names { get; }

    public static BlobPathPattern Parse(string path, string owner)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var container = StorageNames.Container(slash < 0 ? path : path[..slash], owner);
        var template = BindingTemplate.Parse(slash < 0 ? "" : path[(slash + 1)..], owner);
        var names = template.Parts.Where(part => part.IsName).Select(part => part.Text).ToList();
        if (names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new WorkerConfigurationException($"{owner}: '{path}' names '{{{twice.Key}}}' more than once. Give each part its own name.");
        }

        if (template.Parts.Count == 0)
        {
            return new BlobPathPattern(container, "", names, regex: null);
        }

        var regex = new StringBuilder("^");
        foreach (var part in template.Parts)
        {
            regex.Append(part.IsName ? "(.*)" : Regex.Escape(part.Text));
        }

        // Linear in the name's length, whatever the pattern.
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline;
        var prefix = template.Parts[0] is { IsName: false } first ? first.Text : "";
        return new BlobPathPattern(container, prefix, names, new Regex(regex.Append("\\z").ToString(), options));
    }

    /// <summary>The values of <see cref="Names"/> in <paramref name="blobName"/>, or null when it does not match.</summary>
    public Dictionary<string, string>? Match(string blobName)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (_regex is null)
        {
            return values;
        }

        var match = _regex.Match(blobName);
        if (!match.Success)
        {
            return null;
        }

        for (var i = 0; i < Names.Count; i++)
        {
            values[Names[i]] = match.Groups[i + 1].Value;
        }

        return values;
    }
}
