namespace NewsletterFns.Local.Processing;

/// <summary>Gives each file a blob name of its own.</summary>
internal static class BlobNames
{
    /// <summary>The names, in the order of the files: each file's name, with as many of its parent folders before it as make it the only one.</summary>
    public static IReadOnlyList<string> For(IReadOnlyList<NamedFile> files)
    {
        var parts = files.Select(file => file.FullPath.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var taken = files.Select(file => file.Name.Count(c => c == '/') + 1).ToArray();
        while (true)
        {
            var names = parts.Select((part, i) => string.Join('/', part[^taken[i]..])).ToArray();
            var longer = Enumerable.Range(0, names.Length)
                .GroupBy(i => names[i], StringComparer.Ordinal)
                .Where(same => same.Skip(1).Any())
                .SelectMany(same => same)
                .Where(i => taken[i] < parts[i].Length)
                .ToList();
            if (longer is [])
            {
                return names;
            }

            longer.ForEach(i => taken[i]++);
        }
    }
}
