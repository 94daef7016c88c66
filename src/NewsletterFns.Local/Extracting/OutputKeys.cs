using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Extracting;

/// <summary>Gives each file a name of its own in the result.</summary>
internal static class OutputKeys
{
    private const string Packed = ".gz";

    /// <summary>The files with their names: without extension, or where that is not the only one, whole and with as many parent folders as make it so.</summary>
    public static IReadOnlyList<KeyedFile> For(IReadOnlyList<NamedFile> files)
    {
        var parts = files.Select(file => file.FullPath.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var taken = new int[files.Count];
        while (true)
        {
            var keys = parts.Select((part, i) => taken[i] == 0 ? Stem(part[^1]) : string.Join('/', part[^taken[i]..])).ToArray();
            var equal = Enumerable.Range(0, keys.Length).GroupBy(i => keys[i], StringComparer.Ordinal).Where(same => same.Skip(1).Any()).SelectMany(same => same).ToList();
            if (equal is [])
            {
                return [.. files.Zip(keys, (file, key) => new KeyedFile(file, key))];
            }

            // Ends, for no two files have the same full path.
            equal.ForEach(i => taken[i] = Math.Min(taken[i] + 1, parts[i].Length));
        }
    }

    private static string Stem(string name)
    {
        var unpacked = name.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) && name.Length > Packed.Length ? name[..^Packed.Length] : name;
        return Path.GetFileNameWithoutExtension(unpacked) is { Length: > 0 } stem ? stem : name;
    }
}
