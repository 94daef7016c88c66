using LocalWorker.Hosting;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Tests.Hosting;

public sealed class HostJsonTests : IDisposable
{
    private readonly DirectoryInfo _app = Directory.CreateTempSubdirectory("host-json");
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("host-json");

    [Fact]
    public void Read_NoFile_IsEmpty() => Assert.Empty(Read().GetChildren());

    [Fact]
    public void Read_OnlyInTheContentRoot_IsFound()
    {
        Write(_root, """{ "version": "2.0" }""");

        Assert.Equal("2.0", Read()["version"]);
    }

    [Fact]
    public void Read_InBoth_TakesTheApps()
    {
        Write(_app, """{ "extensions": { "blobs": { "poisonBlobThreshold": 2 } } }""");
        Write(_root, """{ "extensions": { "blobs": { "poisonBlobThreshold": 9 } } }""");

        Assert.Equal("2", Read()["extensions:blobs:poisonBlobThreshold"]);
    }

    [Fact]
    public void Read_BrokenJson_NamesTheFileAndTheWayOut()
    {
        Write(_app, "{ \"version\": ");

        var error = Assert.Throws<WorkerConfigurationException>(Read);

        Assert.StartsWith($"'{Path.Combine(_app.FullName, "host.json")}' is not valid JSON: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Correct the file, or remove it to run with the host's defaults.", error.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _app.Delete(recursive: true);
        _root.Delete(recursive: true);
    }

    private static void Write(DirectoryInfo folder, string json) => File.WriteAllText(Path.Combine(folder.FullName, "host.json"), json);

    private IConfiguration Read() => HostJson.Read([_app.FullName, _root.FullName]);
}
