using System.CommandLine;

namespace NewsletterFns.Local.Processing;

/// <summary>Finds the files that a user names.</summary>
internal static class InputFiles
{
    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>The files in the order in which they are named, a folder's files by their path; each once, and each readable.</summary>
    /// <exception cref="CommandException">A path does not exist, a file or folder cannot be read, or there is no file.</exception>
    public static IReadOnlyList<InputFile> Find(IReadOnlyList<string> paths)
    {
        var files = List(paths);
        foreach (var file in files)
        {
            CheckReadable(file);
        }

        return [.. files.Zip(BlobNames.For(files), (file, name) => new InputFile(file.FullPath, name))];
    }

    /// <summary>The same files, whether they can be read or not.</summary>
    /// <exception cref="CommandException">A path does not exist, a folder cannot be read, or there is no file.</exception>
    public static IReadOnlyList<NamedFile> List(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(List).DistinctBy(file => file.FullPath).ToList();
        return files is not [] ? files : throw new CommandException($"There is no file in {string.Join(", ", paths)}.");
    }

    /// <summary>Makes an argument of files and folders, in which what looks like an option and is none is an error.</summary>
    public static Argument<string[]> CreateArgument(string command)
    {
        var paths = new Argument<string[]>("FILE|DIR")
        {
            Description = "Files, and folders whose files are taken with all subfolders; hidden ones are skipped.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(result =>
        {
            // It would be taken for a file.
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)))
            {
                result.AddError($"{token.Value} is no option of {command}, and no file.");
            }
        });
        return paths;
    }

    private static IEnumerable<NamedFile> List(string path)
    {
        var fullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(fullPath))
        {
            return [new NamedFile(fullPath, Path.GetFileName(fullPath))];
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
                    .OrderBy(file => file.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be read: {e.Message}", e);
        }
    }

    // Better said before the work than in the midst of it.
    private static void CheckReadable(NamedFile file)
    {
        try
        {
            using var handle = File.OpenHandle(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file.FullPath} cannot be read: {e.Message}", e);
        }
    }
}
