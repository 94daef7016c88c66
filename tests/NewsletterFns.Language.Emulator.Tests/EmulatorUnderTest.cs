using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using NewsletterFns.Testing;
using NewsletterFns.Testing.Language;

namespace NewsletterFns.Language.Emulator.Tests;

/// <summary>An emulator over <see cref="ScriptedLanguageService"/> with a clock of its own, and a client for it.</summary>
internal sealed class EmulatorUnderTest : IAsyncDisposable
{
    public const string Version = "api-version=2023-04-01";
    public const string AnalyzePath = "language/:analyze-text?" + Version;
    public const string JobsPath = "language/analyze-text/jobs?" + Version;

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });

    private EmulatorUnderTest(LanguageEmulator emulator, ScriptedLanguageService service, FakeTimeProvider time)
    {
        Emulator = emulator;
        Service = service;
        Time = time;
    }

    public LanguageEmulator Emulator { get; }

    public ScriptedLanguageService Service { get; }

    public FakeTimeProvider Time { get; }

    public static async Task<EmulatorUnderTest> StartAsync(LanguageEmulatorOptions? options = null)
    {
        var service = new ScriptedLanguageService();
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));
        return new EmulatorUnderTest(await LanguageEmulator.StartAsync(options ?? new LanguageEmulatorOptions(), service, time), service, time);
    }

    public Task<Answer> PostAsync(string path, object body, string? key = "k") => SendAsync(HttpMethod.Post, path, JsonSerializer.Serialize(body), key);

    public Task<Answer> PostTextAsync(string path, string body, string? key = "k") => SendAsync(HttpMethod.Post, path, body, key);

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null, "k");

    /// <summary>A synchronous request of one kind.</summary>
    public Task<Answer> AnalyzeAsync(string kind, object documents, object? parameters = null, string query = "") =>
        PostAsync(AnalyzePath + query, new { kind, analysisInput = new { documents }, parameters = parameters ?? new { } });

    /// <summary>Submits a job.</summary>
    /// <returns>The path of its state.</returns>
    public async Task<string> SubmitAsync(object documents, params object[] tasks)
    {
        Answer answer = await PostAsync(JobsPath, new { displayName = "test", analysisInput = new { documents }, tasks });
        Assert.Equal(202, (int)answer.Status);
        var location = new Uri(answer.Header("operation-location"));
        Assert.Equal(Emulator.Endpoint.Authority, location.Authority);
        return location.PathAndQuery[1..];
    }

    /// <summary>Waits until a job is in a state.</summary>
    public Task<Answer> JobAsync(string path, params string[] states) => Eventually.ValueAsync(
        async () => await GetAsync(path) is var answer && states.Contains(answer.JobStatus) ? answer : null, string.Join(" or ", states));

    public static string CancelPath(string path) => path.Replace("?", ":cancel?", StringComparison.Ordinal);

    public static object Document(string id, string text, string? language = null) => new { id, text, language };

    public static object[] Documents(params string[] texts) => [.. texts.Select((text, i) => Document(i.ToString(System.Globalization.CultureInfo.InvariantCulture), text))];

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Emulator.DisposeAsync();
    }

    private async Task<Answer> SendAsync(HttpMethod method, string path, string? body, string? key)
    {
        using var request = new HttpRequestMessage(method, new Uri(Emulator.Endpoint, path));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        if (key is not null)
        {
            request.Headers.Add("Ocp-Apim-Subscription-Key", key);
        }

        using HttpResponseMessage response = await _client.SendAsync(request);
        byte[] answer = await response.Content.ReadAsByteArrayAsync();
        return new Answer(response.StatusCode, response.Headers, answer.Length == 0 ? default : JsonDocument.Parse(answer).RootElement);
    }
}
