using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Support;

/// <summary>Stands before Azurite's blob service, and can be away.</summary>
internal sealed class StorageProxy : IDisposable
{
    private readonly Uri _target;
    private readonly int _port;
    private readonly ConcurrentBag<TcpClient> _connections = [];
    private TcpListener? _listener;

    public StorageProxy(AzuriteFixture azurite)
    {
        _target = azurite.BlobEndpoint;
        Open();
        _port = ((IPEndPoint)_listener!.LocalEndpoint).Port;
        ConnectionString = azurite.ConnectionString.Replace(
            $"BlobEndpoint={_target.GetLeftPart(UriPartial.Authority)}", $"BlobEndpoint=http://127.0.0.1:{_port}", StringComparison.Ordinal);
    }

    public string ConnectionString { get; }

    public void Open()
    {
        var listener = new TcpListener(IPAddress.Loopback, _port);
        listener.Start();
        _listener = listener;
        _ = AcceptAsync(listener);
    }

    public void Close()
    {
        _listener?.Dispose();
        while (_connections.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    public void Dispose() => Close();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                _ = ForwardAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private async Task ForwardAsync(TcpClient client)
    {
        using var server = new TcpClient();
        _connections.Add(client);
        _connections.Add(server);
        try
        {
            await server.ConnectAsync(_target.Host, _target.Port);
            await Task.WhenAny(client.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(client.GetStream()));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
        finally
        {
            client.Dispose();
        }
    }
}
