using System.Net;
using System.Net.Sockets;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>Stands between a program and one service of Azurite, passes everything on unchanged and tells of every write before and after it.</summary>
internal sealed class StorageProxy : IAsyncDisposable
{
    private static readonly HashSet<string> NotForwarded = new(StringComparer.OrdinalIgnoreCase) { "Host", "Connection", "Transfer-Encoding", "Content-Length", "Keep-Alive" };

    private readonly HttpListener _listener;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Uri _target;
    private readonly StorageWrites _writes;
    private readonly Task _serving;

    private StorageProxy(HttpListener listener, int port, Uri target, StorageWrites writes)
    {
        _listener = listener;
        _target = target;
        _writes = writes;
        Endpoint = new Uri($"http://127.0.0.1:{port}{target.AbsolutePath}");
        _serving = ServeAsync();
    }

    /// <summary>The service's address through the proxy, with the account.</summary>
    public Uri Endpoint { get; }

    public static StorageProxy Start(Uri target, StorageWrites writes)
    {
        for (var tries = 1; ; tries++)
        {
            var port = FreePort();
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                listener.Start();
                return new StorageProxy(listener, port, target, writes);
            }
            catch (HttpListenerException) when (tries < 10)
            {
                // Somebody else took the port meanwhile.
                listener.Close();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
        _client.Dispose();
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                _ = AnswerAsync(context);
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            await ForwardAsync(context);
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException or HttpRequestException)
        {
            // One of the two ends is gone, as it is meant to be here.
            context.Response.Abort();
        }
    }

    private async Task ForwardAsync(HttpListenerContext context)
    {
        var isWrite = context.Request.HttpMethod is not ("GET" or "HEAD");
        using var request = await ReadAsync(context.Request);
        if (isWrite && !_writes.Before($"{context.Request.HttpMethod} {context.Request.RawUrl}"))
        {
            context.Response.Abort();
            return;
        }

        using var response = await _client.SendAsync(request);
        if (isWrite && !_writes.After())
        {
            context.Response.Abort();
            return;
        }

        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(header => !NotForwarded.Contains(header.Key)))
        {
            context.Response.Headers[name] = string.Join(", ", values);
        }

        var body = await response.Content.ReadAsByteArrayAsync();
        context.Response.ContentLength64 = context.Request.HttpMethod == "HEAD" ? response.Content.Headers.ContentLength ?? 0 : body.Length;
        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }

    private async Task<HttpRequestMessage> ReadAsync(HttpListenerRequest incoming)
    {
        // Escapes must stay as they are: they are signed.
        var address = new Uri($"http://{_target.Authority}{incoming.RawUrl}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var body = new MemoryStream();
        await incoming.InputStream.CopyToAsync(body);
        var request = new HttpRequestMessage(new HttpMethod(incoming.HttpMethod), address) { Content = new ByteArrayContent(body.ToArray()) };
        foreach (var name in incoming.Headers.AllKeys.OfType<string>().Where(name => !NotForwarded.Contains(name)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, incoming.Headers.GetValues(name)!))
            {
                request.Content.Headers.TryAddWithoutValidation(name, incoming.Headers.GetValues(name)!);
            }
        }

        return request;
    }
}
