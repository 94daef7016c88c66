using LocalWorker.Binding;
using LocalWorker.Hosting;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Tests.Binding;

public sealed class StorageConnectionsTests
{
    private const string Text = "DefaultEndpointsProtocol=https;AccountName=NAME;AccountKey=a2V5;EndpointSuffix=core.windows.net";

    [Theory]
    [InlineData("X", "X")]
    [InlineData("X", "AzureWebJobsX")]
    [InlineData("X", "ConnectionStrings:X")]
    [InlineData("X", "ConnectionStrings:AzureWebJobsX")]
    [InlineData("Storage", "AzureWebJobsStorage")]
    [InlineData(null, "AzureWebJobsStorage")]
    [InlineData("", "AzureWebJobsStorage")]
    public void Blobs_ConnectionString_IsFoundAsTheHostFindsIt(string? connection, string setting) =>
        Assert.Equal("https://name.blob.core.windows.net/", Connections((setting, Text.Replace("NAME", "name", StringComparison.Ordinal))).Blobs(connection, "owner").Uri.AbsoluteUri);

    [Fact]
    public void Blobs_BothNames_PrefersThePrefixed() =>
        Assert.Equal("prefixed", Connections(("X", Text), ("AzureWebJobsX", Text.Replace("NAME", "prefixed", StringComparison.Ordinal))).Blobs("X", "owner").AccountName);

    [Theory]
    [InlineData("X:blobServiceUri", "https://a.blob.example/")]
    [InlineData("X:serviceUri", "https://a.blob.example/")]
    [InlineData("X:accountName", "https://https.blob.core.windows.net/")]
    public void Blobs_Identity_UsesTheAddress(string setting, string expected)
    {
        var value = setting.EndsWith("Name", StringComparison.Ordinal) ? "https" : "https://a.blob.example";

        Assert.Equal(expected, Connections((setting, value), ("X:credential", "managedidentity"), ("X:clientId", "id")).Blobs("X", "owner").Uri.AbsoluteUri);
    }

    [Fact]
    public void Queues_Identity_UsesTheAddress() =>
        Assert.Equal("https://a.queue.example/", Connections(("X:queueServiceUri", "https://a.queue.example")).Queues("X", "owner").Uri.AbsoluteUri);

    [Theory]
    [InlineData("X:blobServiceUri", "https://h.queue.core.windows.net/")]
    [InlineData("X:accountName", "https://x.queue.core.windows.net/")]
    public void QueuesOfBlobs_ConnectionWithoutQueues_UsesTheHosts(string setting, string expected)
    {
        var value = setting == "X:accountName" ? "x" : "https://x.blob.core.windows.net";

        var queues = Connections((setting, value), ("AzureWebJobsStorage", Text.Replace("NAME", "h", StringComparison.Ordinal))).QueuesOfBlobs("X", "owner");

        Assert.Equal(expected, queues.Uri.AbsoluteUri);
    }

    [Fact]
    public void Blobs_Missing_NamesFunctionSettingAndWayOut()
    {
        var error = Assert.Throws<WorkerConfigurationException>(() => Connections().Blobs("X", "Function 'F'"));

        Assert.Equal(
            "Function 'F': the connection 'X' is not configured. Set 'X' to a storage connection string, " +
            "or 'X__blobServiceUri' to the address of the account's blob service.",
            error.Message);
    }

    [Fact]
    public void Blobs_BrokenConnectionString_IsNamedButNotShown()
    {
        var error = Assert.Throws<WorkerConfigurationException>(() => Connections(("X", "AccountKey=secret")).Blobs("X", "Function 'F'"));

        Assert.Contains("the setting 'X' is not a storage connection string", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Queues_OnlyBlobAddress_SaysWhatIsMissing()
    {
        var error = Assert.Throws<WorkerConfigurationException>(() => Connections(("X:blobServiceUri", "https://a.example")).Queues("X", "Function 'F'"));

        Assert.Contains("Set 'X__queueServiceUri' to its address", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blobs_SameConnectionTwice_IsOneClient()
    {
        var connections = Connections(("X", Text));

        Assert.Same(connections.Blobs("X", "a"), connections.Blobs("x", "b"));
    }

    private static StorageConnections Connections(params (string Key, string Value)[] settings) => new(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)))
        .Build());
}
