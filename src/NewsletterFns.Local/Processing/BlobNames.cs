using System.Xml;

namespace NewsletterFns.Local.Processing;

/// <summary>Gives each file a blob name of its own.</summary>
internal static class BlobNames
{
    /// <summary>The names, in the order of the files: each file's name, with as many of its parent folders before it as make it the only one.</summary>
    /// <exception cref="CommandException">Two files cannot be told apart by names that storage takes.</exception>
    public static IReadOnlyList<string> For(IReadOnlyList<NamedFile> files)
    {
        var parts = files.Select(file => file.FullPath.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var taken = files.Select(file => file.Name.Count(c => c == '/') + 1).ToArray();
        while (true)
        {
            var names = parts.Select((part, i) => Allowed(string.Join('/', part[^taken[i]..]))).ToArray();
            var equal = Enumerable.Range(0, names.Length).GroupBy(i => names[i], StringComparer.Ordinal).Where(same => same.Skip(1).Any()).ToList();
            if (equal is [])
            {
                return names;
            }

            var longer = equal.SelectMany(same => same).Where(i => taken[i] < parts[i].Length).ToList();
            if (longer is [])
            {
                throw new CommandException($"{string.Join(" and ", equal[0].Select(i => files[i].FullPath))} would have the same blob name; rename one of them.");
            }

            longer.ForEach(i => taken[i]++);
        }
    }

    // Storage takes a backslash for a slash, and no dot at the end; a character that XML forbids makes Azurite's listing unreadable for all files.
    private static string Allowed(string name) =>
        string.Concat((name.EndsWith('.') ? name + "_" : name).Select(c => c != '\\' && (XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) ? c : '_'));
}
