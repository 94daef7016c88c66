using System.Text.Json;
using NewsletterFns.Local.Azurite;

namespace NewsletterFns.Local.Tests.Azurite;

public sealed class AzuriteInstallerTests
{
    [Fact]
    public async Task EnsureInstalledAsync_EmptyCache_InstallsAndSaysSo()
    {
        using var package = new FakePackage("4.5.6");
        var progress = new RecordedProgress();

        var installation = await package.CreateInstaller().EnsureInstalledAsync(progress);

        Assert.True(File.Exists(installation.EntryPoint));
        Assert.Contains("installing Azurite 4.5.6", Assert.Single(progress.Lines), StringComparison.Ordinal);
        Assert.StartsWith("azurite-4.5.6-", Assert.Single(package.InstalledFolders()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EnsureInstalledAsync_InstalledAlready_DoesNothing()
    {
        using var package = new FakePackage();
        var first = await package.CreateInstaller().EnsureInstalledAsync();
        package.RemoveArchive();
        var progress = new RecordedProgress();

        var second = await package.CreateInstaller().EnsureInstalledAsync(progress);

        Assert.Equal(first, second);
        Assert.Empty(progress.Lines);
    }

    [Fact]
    public async Task EnsureInstalledAsync_SeveralAtOnce_OneInstallsAndTheOthersWait()
    {
        using var package = new FakePackage();
        var progress = new RecordedProgress();

        var installations = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => package.CreateInstaller().EnsureInstalledAsync(progress)));

        Assert.All(installations, installation => Assert.True(File.Exists(installation.EntryPoint)));
        Assert.Single(progress.Lines, line => line.StartsWith("installing", StringComparison.Ordinal));
        Assert.Contains(progress.Lines, line => line.StartsWith("waiting", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EnsureInstalledAsync_LeftHalfDone_InstallsAnew()
    {
        using var package = new FakePackage();
        var installer = package.CreateInstaller();
        var installation = await installer.EnsureInstalledAsync();
        // As a process leaves it that was killed while npm worked.
        Directory.Move(installation.Directory, installation.Directory + ".installing");
        File.Delete(new AzuriteInstallation(installation.Directory + ".installing").EntryPoint);

        installation = await installer.EnsureInstalledAsync();

        Assert.True(File.Exists(installation.EntryPoint));
        Assert.Single(package.InstalledFolders());
    }

    [Fact]
    public async Task EnsureInstalledAsync_EntryPointGone_InstallsAnew()
    {
        using var package = new FakePackage();
        var installer = package.CreateInstaller();
        var installation = await installer.EnsureInstalledAsync();
        File.Delete(installation.EntryPoint);

        await installer.EnsureInstalledAsync();

        Assert.True(File.Exists(installation.EntryPoint));
    }

    [Fact]
    public async Task RepairAsync_FileGone_InstallsAnew()
    {
        using var package = new FakePackage();
        var installer = package.CreateInstaller();
        var installation = await installer.EnsureInstalledAsync();
        var file = Path.Combine(installation.Directory, "node_modules", "azurite", "package.json");
        File.Delete(file);

        await installer.RepairAsync(installation);

        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task EnsureInstalledAsync_NpmFails_SaysWhatNpmSaysAndLeavesNothing()
    {
        using var package = new FakePackage();
        package.RemoveArchive();

        var error = await Assert.ThrowsAsync<AzuriteException>(() => package.CreateInstaller().EnsureInstalledAsync());

        Assert.Contains("npm could not install Azurite", error.Message, StringComparison.Ordinal);
        Assert.Contains("--storage", error.Message, StringComparison.Ordinal);
        Assert.Contains("ENOENT", error.Message, StringComparison.Ordinal);
        Assert.Empty(package.InstalledFolders());
    }

    [Fact]
    public async Task EnsureInstalledAsync_Cancelled_LeavesNothing()
    {
        using var package = new FakePackage();
        using var cancellation = new CancellationTokenSource();
        var progress = new CancelOnReport(cancellation);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => package.CreateInstaller().EnsureInstalledAsync(progress, cancellation.Token));

        Assert.Empty(package.InstalledFolders());
    }

    [Fact]
    public void Lock_OfThisBuild_PinsEveryPackageWithoutDownloadAddress()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Azurite", "package-lock.json")));

        var packages = json.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0).ToList();

        Assert.Contains(packages, package => package.Name == "node_modules/azurite");
        Assert.All(packages, package => Assert.True(package.Value.TryGetProperty("integrity", out _), package.Name));
        Assert.All(packages, package => Assert.False(package.Value.TryGetProperty("resolved", out _), package.Name));
    }

    private sealed class CancelOnReport(CancellationTokenSource cancellation) : IProgress<string>
    {
        public void Report(string value) => cancellation.Cancel();
    }
}
