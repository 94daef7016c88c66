namespace NewsletterFns.Local.Azurite;

/// <summary>An installed Azurite.</summary>
/// <param name="Directory">The folder that it is installed in.</param>
internal sealed record AzuriteInstallation(string Directory)
{
    /// <summary>The script that node runs.</summary>
    public string EntryPoint => Path.Combine(Directory, "node_modules", "azurite", "dist", "src", "azurite.js");
}
