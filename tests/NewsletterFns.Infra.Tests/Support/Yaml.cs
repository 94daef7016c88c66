using YamlDotNet.RepresentationModel;

namespace NewsletterFns.Infra.Tests.Support;

/// <summary>Reads YAML files, and finds nodes by a path of keys.</summary>
internal static class Yaml
{
    public static YamlMappingNode Load(string path) => Assert.Single(LoadAll(path));

    public static IReadOnlyList<YamlMappingNode> LoadAll(string path)
    {
        using var reader = new StreamReader(Repository.PathOf(path));
        var stream = new YamlStream();
        stream.Load(reader);
        return [.. stream.Documents.Select(document => Assert.IsType<YamlMappingNode>(document.RootNode))];
    }

    /// <summary>The node below a path of keys, or <see langword="null"/>.</summary>
    public static YamlNode? Find(this YamlNode node, params string[] keys)
    {
        var found = node;
        foreach (var key in keys)
        {
            if (found is not YamlMappingNode mapping || !mapping.Children.TryGetValue(new YamlScalarNode(key), out found))
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>The scalar below a path of keys, or <see langword="null"/>.</summary>
    public static string? Text(this YamlNode node, params string[] keys) => (node.Find(keys) as YamlScalarNode)?.Value;

    /// <summary>The mapping below a path of keys; empty where there is none.</summary>
    public static IReadOnlyList<KeyValuePair<string, YamlNode>> Entries(this YamlNode node, params string[] keys) =>
        node.Find(keys) is YamlMappingNode mapping ? [.. mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, child.Value))] : [];

    /// <summary>The sequence below a path of keys; empty where there is none.</summary>
    public static IReadOnlyList<YamlNode> Items(this YamlNode node, params string[] keys) => node.Find(keys) is YamlSequenceNode sequence ? [.. sequence.Children] : [];
}
