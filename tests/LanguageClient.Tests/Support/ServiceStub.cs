using System.Collections.Concurrent;
using System.Text;
using Azure;
using Azure.AI.TextAnalytics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace LanguageClient.Tests.Support;

/// <summary>A server on loopback that gives the answers it was told, in their order, and keeps what it was asked.</summary>
internal sealed class ServiceStub : IAsyncDisposable
{
    public const string Key = "a-key";

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<StubAnswer> _answers;
    private readonly ConcurrentQueue<StubRequest> _requests = new();

    private ServiceStub(WebApplication application, IEnumerable<StubAnswer> answers)
    {
        _application = application;
        _answers = new ConcurrentQueue<StubAnswer>(answers);
    }

    /// <summary>What was asked, in order.</summary>
    public StubRequest[] Requests => [.. _requests];

    /// <summary>The only request.</summary>
    public StubRequest Request => Assert.Single(Requests);

    public Uri Endpoint { get; private set; } = null!;

    public static Task<ServiceStub> StartAsync(string body) => StartAsync(new StubAnswer(200, body));

    public static async Task<ServiceStub> StartAsync(params StubAnswer[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new ServiceStub(builder.Build(), answers);
        stub._application.Run(stub.AnswerAsync);
        await stub._application.StartAsync();
        stub.Endpoint = new Uri(stub._application.Urls.Single());
        return stub;
    }

    /// <summary>A client of this server, whose retries are quick.</summary>
    public TextAnalyticsClient Client(Action<TextAnalyticsClientOptions>? configure = null, TextAnalyticsClientOptions? options = null)
    {
        options ??= new TextAnalyticsClientOptions();
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(2);
        configure?.Invoke(options);
        return new TextAnalyticsClient(Endpoint, new AzureKeyCredential(Key), options);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        _requests.Enqueue(new StubRequest(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync(context.RequestAborted)));
        var answer = _answers.TryDequeue(out var next) ? next : new StubAnswer(500, """{"error":{"code":"InternalServerError","message":"No answer is left."}}""");
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value.Replace("{endpoint}", Endpoint.ToString().TrimEnd('/'), StringComparison.Ordinal);
        }

        if (answer.Body.Length > 0)
        {
            context.Response.ContentType = answer.ContentType;
            await context.Response.WriteAsync(answer.Body.Replace("{endpoint}", Endpoint.ToString().TrimEnd('/'), StringComparison.Ordinal), context.RequestAborted);
        }
    }
}
