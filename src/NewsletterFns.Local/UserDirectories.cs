namespace NewsletterFns.Local;

/// <summary>The folders that belong to the user who runs the command.</summary>
internal static class UserDirectories
{
    private const string Name = "newsletterfns";

    /// <summary>What can be fetched again. Variable <c>NEWSLETTERFNS_CACHE</c> names another folder.</summary>
    public static string Cache => Named("NEWSLETTERFNS_CACHE") ?? Path.Combine(
        Named("XDG_CACHE_HOME") ?? (OperatingSystem.IsLinux() ? InHome(".cache") : Local()), Name);

    /// <summary>What must stay. Variable <c>NEWSLETTERFNS_DATA</c> names another folder.</summary>
    public static string Data => Named("NEWSLETTERFNS_DATA") ?? Path.Combine(Local(), Name);

    private static string? Named(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? Path.GetFullPath(value) : null;

    private static string Local() => OrTemporary(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify));

    private static string InHome(string folder) =>
        Path.Combine(OrTemporary(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify)), folder);

    // A service account may have no home.
    private static string OrTemporary(string folder) => folder.Length > 0 ? folder : Path.GetTempPath();
}
