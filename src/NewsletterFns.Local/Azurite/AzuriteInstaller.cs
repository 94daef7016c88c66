using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;

namespace NewsletterFns.Local.Azurite;

/// <summary>Installs the Azurite that the lock file pins from npm into a cache, once per user and lock file.</summary>
/// <param name="packageDirectory">Where <c>package.json</c> and <c>package-lock.json</c> stand.</param>
/// <param name="cacheDirectory">The cache; created where it is missing.</param>
internal sealed class AzuriteInstaller(string packageDirectory, string cacheDirectory)
{
    private static readonly TimeSpan LockPollInterval = TimeSpan.FromMilliseconds(200);
    private static readonly string[] PackageFiles = ["package.json", "package-lock.json"];

    /// <summary>The installer of this build's Azurite into this user's cache.</summary>
    public static AzuriteInstaller Default { get; } = new(Path.Combine(AppContext.BaseDirectory, "Azurite"), UserDirectories.Cache);

    /// <summary>Gives the installed Azurite; installs it where it is missing. Several processes may ask at once: one installs, the others wait.</summary>
    /// <param name="progress">Told in a few words what goes on, when it takes time.</param>
    /// <param name="cancellationToken">Ends the installation early and leaves nothing half done.</param>
    /// <exception cref="AzuriteException">It cannot be installed.</exception>
    public Task<AzuriteInstallation> EnsureInstalledAsync(IProgress<string>? progress = null, CancellationToken cancellationToken = default) =>
        InstallAsync(broken: null, progress, cancellationToken);

    /// <summary>Installs anew what turned out to be broken, unless another process did so since.</summary>
    /// <inheritdoc cref="EnsureInstalledAsync"/>
    public Task<AzuriteInstallation> RepairAsync(AzuriteInstallation broken, IProgress<string>? progress = null, CancellationToken cancellationToken = default) =>
        InstallAsync(broken, progress, cancellationToken);

    private async Task<AzuriteInstallation> InstallAsync(AzuriteInstallation? broken, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var (version, target) = Target();
        var installation = new AzuriteInstallation(target);
        var brokenSince = broken is null ? null : InstalledAt(broken);
        if (broken is null && IsInstalled(installation))
        {
            return installation;
        }

        try
        {
            Directory.CreateDirectory(cacheDirectory);
            await using var exclusive = await LockAsync(target + ".lock", progress, cancellationToken);
            if (!IsInstalled(installation) || (broken is not null && InstalledAt(installation) == brokenSince))
            {
                await InstallAsync(installation, version, progress, cancellationToken);
            }

            return installation;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AzuriteException(
                $"Azurite cannot be installed into {cacheDirectory}: {e.Message} The variable NEWSLETTERFNS_CACHE names another folder.", e);
        }
    }

    private static bool IsInstalled(AzuriteInstallation installation) =>
        File.Exists(Marker(installation)) && File.Exists(installation.EntryPoint);

    private static DateTime? InstalledAt(AzuriteInstallation installation) =>
        File.Exists(Marker(installation)) ? File.GetLastWriteTimeUtc(Marker(installation)) : null;

    private static string Marker(AzuriteInstallation installation) => Path.Combine(installation.Directory, "installed");

    private (string Version, string Directory) Target()
    {
        var lockFile = File.ReadAllBytes(Path.Combine(packageDirectory, "package-lock.json"));
        using var json = JsonDocument.Parse(lockFile);
        var version = json.RootElement.GetProperty("packages").GetProperty("node_modules/azurite").GetProperty("version").GetString()!;
        var hash = SHA256.HashData(lockFile);
        return (version, Path.Combine(cacheDirectory, $"azurite-{version}-{Convert.ToHexStringLower(hash.AsSpan(0, 6))}"));
    }

    private static async Task<FileStream> LockAsync(string path, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(LockPollInterval);
        for (var first = true; ; first = false)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                if (first)
                {
                    progress?.Report("waiting for another process that installs Azurite");
                }

                await timer.WaitForNextTickAsync(cancellationToken);
            }
        }
    }

    private async Task InstallAsync(AzuriteInstallation installation, string version, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        progress?.Report($"installing Azurite {version} from npm, once (about 365 MB, in {cacheDirectory})");

        // Whoever holds the lock owns the folder beside, also what a killed process left there.
        var beside = new AzuriteInstallation(installation.Directory + ".installing");
        Delete(beside.Directory);
        Directory.CreateDirectory(beside.Directory);
        try
        {
            foreach (var file in PackageFiles)
            {
                File.Copy(Path.Combine(packageDirectory, file), Path.Combine(beside.Directory, file));
            }

            await RunNpmAsync(beside.Directory, cancellationToken);
            if (!File.Exists(beside.EntryPoint))
            {
                throw new AzuriteException($"npm installed no Azurite into {installation.Directory}; try again, or name a storage account with --storage.");
            }

            await File.WriteAllTextAsync(Marker(beside), version, cancellationToken);
            Delete(installation.Directory);
            Directory.Move(beside.Directory, installation.Directory);
        }
        catch
        {
            Delete(beside.Directory);
            throw;
        }
    }

    private static async Task RunNpmAsync(string directory, CancellationToken cancellationToken)
    {
        // npm's own message for a missing node is hard to read.
        using (var node = NodeTool.StartNode(["--version"], directory))
        {
            await node.WaitForExitAsync(cancellationToken);
        }

        using var npm = NodeTool.StartNpm(["ci", "--omit=dev", "--no-audit", "--no-fund", "--ignore-scripts"], directory);
        var output = new OutputTail();
        npm.OutputDataReceived += (_, line) => output.Add(line.Data);
        npm.ErrorDataReceived += (_, line) => output.Add(line.Data);
        npm.BeginOutputReadLine();
        npm.BeginErrorReadLine();
        npm.StandardInput.Close();
        try
        {
            await npm.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            await npm.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        // Ctrl+C on a terminal reaches npm as well, and it may end first.
        cancellationToken.ThrowIfCancellationRequested();
        if (npm.ExitCode != 0)
        {
            throw new AzuriteException(
                $"npm could not install Azurite (exit code {npm.ExitCode}): check the network and npm's registry, or name a storage account with --storage. npm says:{Environment.NewLine}{output}");
        }
    }

    private static void Delete(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
