namespace NewsletterFns.Local.Processing;

/// <summary>Finds the files that a user names.</summary>
internal static class InputFiles
{
    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>The files in the order in which they are named, a folder's files by their path; each once.</summary>
    /// <exception cref="CommandException">A path does not exist or cannot be read, or there is no file.</exception>
    public static IReadOnlyList<InputFile> Find(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(Find).DistinctBy(file => file.FullPath).ToList();
        if (files is [])
        {
            throw new CommandException($"There is no file in {string.Join(", ", paths)}.");
        }

        return [.. files.Zip(BlobNames.For(files), (file, name) => new InputFile(file.FullPath, name))];
    }

    private static IEnumerable<NamedFile> Find(string path)
    {
        var fullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(fullPath))
        {
            return [Readable(new NamedFile(fullPath, Path.GetFileName(fullPath)))];
        }

        if (!Directory.Exists(fullPath))
        {
            throw new CommandException($"{path} does not exist.");
        }

        try
        {
            return
            [
                .. Directory.EnumerateFiles(fullPath, "*", Recursive)
                    .Select(file => new NamedFile(file, Path.GetRelativePath(fullPath, file).Replace(Path.DirectorySeparatorChar, '/')))
                    // Hidden everywhere, not on Unix alone.
                    .Where(file => !file.Name.Split('/').Any(part => part.StartsWith('.')))
                    .OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Select(Readable),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be read: {e.Message}", e);
        }
    }

    // Better said before the work than in the midst of it.
    private static NamedFile Readable(NamedFile file)
    {
        try
        {
            using var handle = File.OpenHandle(file.FullPath);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file.FullPath} cannot be read: {e.Message}", e);
        }
    }
}
