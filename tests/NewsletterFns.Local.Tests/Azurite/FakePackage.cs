using System.Formats.Tar;
using System.IO.Compression;
using NewsletterFns.Local.Azurite;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Azurite;

/// <summary>A package named azurite of a few bytes, in a file beside the cache: npm installs it as the real one, without a network.</summary>
internal sealed class FakePackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FakePackage(string version = "1.2.3")
    {
        using (var file = File.Create(_folder.File("azurite.tgz")))
        using (var zip = new GZipStream(file, CompressionLevel.Fastest))
        using (var tar = new TarWriter(zip))
        {
            Add(tar, "package/package.json", $$"""{ "name": "azurite", "version": "{{version}}" }""");
            Add(tar, "package/dist/src/azurite.js", "// nothing");
        }

        _folder.Write("package/package.json", """{ "name": "test", "version": "1.0.0", "dependencies": { "azurite": "file:../azurite.tgz" } }""");
        _folder.Write("package/package-lock.json", $$"""
            {
              "name": "test", "version": "1.0.0", "lockfileVersion": 3, "requires": true,
              "packages": {
                "": { "name": "test", "version": "1.0.0", "dependencies": { "azurite": "file:../azurite.tgz" } },
                "node_modules/azurite": { "version": "{{version}}", "resolved": "file:../azurite.tgz" }
              }
            }
            """);
    }

    // The address in the lock file is relative to the folder that npm works in, which stands in the cache.
    public string Cache => _folder.Path;

    public AzuriteInstaller CreateInstaller() => new(_folder.File("package"), Cache);

    public IEnumerable<string> InstalledFolders() => Directory.EnumerateDirectories(Cache, "azurite-*").Select(folder => Path.GetFileName(folder)!);

    public void RemoveArchive() => File.Delete(_folder.File("azurite.tgz"));

    public void Dispose() => _folder.Dispose();

    private static void Add(TarWriter tar, string name, string content) =>
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)) });
}
