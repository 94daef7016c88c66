using System.ComponentModel;
using System.Diagnostics;

namespace NewsletterFns.Local.Azurite;

/// <summary>Starts <c>node</c> and <c>npm</c>, or says in one sentence that they are missing.</summary>
internal static class NodeTool
{
    private const string WayOut = "install Node.js 20 or newer (it brings npm), or name a storage account with --storage";

    /// <summary>Starts <c>node</c> with all three streams redirected.</summary>
    /// <exception cref="AzuriteException">Node.js is not installed.</exception>
    public static Process StartNode(IEnumerable<string> arguments, string workingDirectory) =>
        Start("node", "Node.js", arguments, workingDirectory);

    /// <summary>Starts <c>npm</c> with all three streams redirected.</summary>
    /// <exception cref="AzuriteException">npm is not installed.</exception>
    public static Process StartNpm(IEnumerable<string> arguments, string workingDirectory) =>
        Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "npm, the package manager of Node.js,", arguments, workingDirectory);

    private static Process Start(string command, string name, IEnumerable<string> arguments, string workingDirectory)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Another account or key would make our connection string wrong.
        start.Environment.Remove("AZURITE_ACCOUNTS");
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new AzuriteException($"{name} was not found, and the local storage (Azurite) runs on it: {WayOut}.", e);
        }
    }
}
