using System.Net.Sockets;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using NewsletterFns.Local.Azurite;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Azurite;

public sealed class AzuriteServerTests
{
    [Fact]
    public async Task StartAsync_Twice_ServersStandSideBySide()
    {
        await using var one = await AzuriteServer.StartAsync(new AzuriteServerOptions());
        await using var other = await AzuriteServer.StartAsync(new AzuriteServerOptions());

        await new BlobContainerClient(one.ConnectionString, "here").CreateAsync();
        await new QueueClient(one.ConnectionString, "here").CreateAsync();

        Assert.NotEqual(one.ProcessId, other.ProcessId);
        Assert.True((await new BlobContainerClient(one.ConnectionString, "here").ExistsAsync()).Value);
        Assert.False((await new BlobContainerClient(other.ConnectionString, "here").ExistsAsync()).Value);
        Assert.False((await new QueueClient(other.ConnectionString, "here").ExistsAsync()).Value);
    }

    [Fact]
    public async Task DisposeAsync_Running_EndsTheProcess()
    {
        var server = await AzuriteServer.StartAsync(new AzuriteServerOptions());
        var address = server.BlobEndpoint;
        Assert.True(await AnswersAsync(address));

        await server.DisposeAsync();

        Assert.False(await AnswersAsync(address));
    }

    [Fact]
    public async Task StartAsync_SameLocation_KeepsData()
    {
        using var folder = new TemporaryFolder();
        var options = new AzuriteServerOptions { Location = folder.File("storage") };
        await using (var server = await AzuriteServer.StartAsync(options))
        {
            await new BlobContainerClient(server.ConnectionString, "kept").CreateAsync();
            await new BlobContainerClient(server.ConnectionString, "kept").UploadBlobAsync("name", BinaryData.FromString("content"));
        }

        await using var again = await AzuriteServer.StartAsync(options);

        var content = await new BlobContainerClient(again.ConnectionString, "kept").GetBlobClient("name").DownloadContentAsync();
        Assert.Equal("content", content.Value.Content.ToString());
    }

    [Fact]
    public async Task StartAsync_WellKnownPortInUse_TakesAnother()
    {
        using var holder = new TcpListener(System.Net.IPAddress.Loopback, 10000);
        try
        {
            holder.Start();
        }
        catch (SocketException)
        {
            // Another emulator runs on this machine; then the port is in use as well.
        }

        await using var server = await AzuriteServer.StartAsync(new AzuriteServerOptions { PreferWellKnownPorts = true });

        Assert.NotEqual(10000, server.BlobEndpoint.Port);
        Assert.True(await AnswersAsync(server.BlobEndpoint));
        Assert.True(await AnswersAsync(server.QueueEndpoint));
    }

    [Fact]
    public async Task StartAsync_LocationIsAFile_SaysWhy()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "x");

        await Assert.ThrowsAsync<AzuriteException>(() => AzuriteServer.StartAsync(new AzuriteServerOptions { Location = file }));
    }

    internal static async Task<bool> AnswersAsync(Uri address)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(address.Host, address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
