namespace NewsletterFns.Benchmarks;

/// <summary>The fixtures in the repository that the benchmarks were built from.</summary>
internal static class Fixtures
{
    /// <summary>The folder of extraction's fixtures.</summary>
    public static string Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var fixtures = Path.Combine(folder.FullName, "tests", "fixtures", "extraction");
                if (Directory.Exists(fixtures))
                {
                    return fixtures;
                }
            }

            throw new DirectoryNotFoundException("tests/fixtures/extraction was not found above the benchmarks.");
        }
    }
}
