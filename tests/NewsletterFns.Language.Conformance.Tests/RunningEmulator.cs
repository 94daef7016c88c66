using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using NewsletterFns.Language.Emulator;
using NewsletterFns.Testing.Language;

namespace NewsletterFns.Language.Conformance.Tests;

/// <summary>An emulator over <see cref="ScriptedLanguageService"/> and a <see cref="TextAnalyticsClient"/> for it.</summary>
internal sealed class RunningEmulator : IAsyncDisposable
{
    private readonly LanguageEmulator _emulator;

    private RunningEmulator(LanguageEmulator emulator, ScriptedLanguageService service)
    {
        _emulator = emulator;
        Service = service;
        Client = CreateClient("any");
    }

    public ScriptedLanguageService Service { get; }

    /// <summary>A client that tries nothing again.</summary>
    public TextAnalyticsClient Client { get; }

    public EmulatedCalls Calls => _emulator.Calls;

    public static async Task<RunningEmulator> StartAsync(LanguageEmulatorOptions? options = null)
    {
        var service = new ScriptedLanguageService();
        return new RunningEmulator(await LanguageEmulator.StartAsync(options ?? new LanguageEmulatorOptions(), service), service);
    }

    public TextAnalyticsClient CreateClient(string key, int retries = 0)
    {
        var options = new TextAnalyticsClientOptions { Retry = { MaxRetries = retries, Mode = RetryMode.Fixed, Delay = TimeSpan.Zero } };
        return new TextAnalyticsClient(_emulator.Endpoint, new AzureKeyCredential(key), options);
    }

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();
}
