namespace NewsletterFns.Fuzz.Corpus;

/// <summary>The inputs among the fixtures of the repository that the harness was built from.</summary>
internal static class FixtureFiles
{
    // Small files are mutated often, and what breaks a reader seldom needs a large one.
    private const int MaxLength = 48 * 1024;

    /// <summary>The folder of the fixtures.</summary>
    /// <exception cref="DirectoryNotFoundException">It is not above the harness.</exception>
    public static string DefaultFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var fixtures = Path.Combine(folder.FullName, "tests", "fixtures");
            if (Directory.Exists(fixtures))
            {
                return fixtures;
            }
        }

        throw new DirectoryNotFoundException("tests/fixtures was not found above the harness; name it with --fixtures.");
    }

    /// <summary>The inputs below a folder in the order of their paths: golden inputs and whole articles, no expectations.</summary>
    public static IReadOnlyList<FuzzFile> Load(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).Contains("expected.", StringComparison.Ordinal) && new FileInfo(path).Length is > 0 and <= MaxLength)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new FuzzFile(file.Name, File.ReadAllBytes(file.Path))),
    ];
}
