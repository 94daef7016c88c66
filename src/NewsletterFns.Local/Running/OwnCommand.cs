namespace NewsletterFns.Local.Running;

/// <summary>How this command can be called from the current folder.</summary>
internal static class OwnCommand
{
    private const string ShortName = "newsletterfns";

    /// <summary>The short name where the command was found by it, otherwise the shortest path.</summary>
    public static string Name { get; } = Find();

    private static string Find()
    {
        var executable = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? ShortName + ".exe" : ShortName);
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (!File.Exists(executable) || folders.Any(folder => File.Exists(Path.Combine(folder, Path.GetFileName(executable)))))
        {
            return ShortName;
        }

        var relative = Path.GetRelativePath(Environment.CurrentDirectory, executable);
        return relative.StartsWith("..", StringComparison.Ordinal) ? executable : relative;
    }
}
