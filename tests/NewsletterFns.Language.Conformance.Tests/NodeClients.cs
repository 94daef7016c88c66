using System.Diagnostics;
using System.Text;
using NewsletterFns.Local.Azurite;

namespace NewsletterFns.Language.Conformance.Tests;

/// <summary>The clients from npm that the lock file pins, installed beside their script.</summary>
internal static class NodeClients
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Clients");

    /// <summary>Runs the script.</summary>
    /// <param name="argument">Its argument.</param>
    /// <returns>The lines that it wrote.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string argument)
    {
        await EnsureInstalledAsync();
        using Process node = NodeTool.StartNode(["conformance.mjs", argument], Folder);
        return (await FinishAsync(node, "node")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task EnsureInstalledAsync()
    {
        string locked = await File.ReadAllTextAsync(Path.Combine(Folder, "package-lock.json"));
        string marker = Path.Combine(Folder, "installed");
        if (File.Exists(marker) && await File.ReadAllTextAsync(marker) == locked)
        {
            return;
        }

        using Process npm = NodeTool.StartNpm(["ci", "--omit=dev", "--no-audit", "--no-fund", "--ignore-scripts"], Folder);
        await FinishAsync(npm, "npm");
        await File.WriteAllTextAsync(marker, locked);
    }

    private static async Task<string> FinishAsync(Process process, string name)
    {
        using var ending = new CancellationTokenSource(Patience);
        process.StandardInput.Close();
        Task<string> output = ReadAsync(process.StandardOutput);
        Task<string> errors = ReadAsync(process.StandardError);
        try
        {
            await process.WaitForExitAsync(ending.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{name} did not end in {Patience}.\n{await output}\n{await errors}");
        }

        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{name} ended with {process.ExitCode}.\n{await output}\n{await errors}");
    }

    // The text is UTF-8 whatever the console's encoding is.
    private static async Task<string> ReadAsync(StreamReader reader)
    {
        using var utf8 = new StreamReader(reader.BaseStream, Encoding.UTF8);
        return await utf8.ReadToEndAsync();
    }
}
