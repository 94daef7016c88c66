using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsletterFns.Language.Emulator;

namespace NewsletterFns.Language.Azure.Tests;

/// <summary>The language service as the function app has it, over an emulator of the service or two.</summary>
internal sealed class ServiceHost : IAsyncDisposable
{
    /// <summary>Everything that is analysed by default, by the service.</summary>
    public static readonly Dictionary<string, string?> AllAzure = new() { ["Language:Features:LinkedEntities"] = "Azure" };

    private readonly ServiceProvider _services;

    private ServiceHost(IReadOnlyList<LanguageEmulator> emulators, Dictionary<string, string?> settings)
    {
        Emulators = emulators;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(emulators.Select((emulator, i) => KeyValuePair.Create($"Language:Endpoints:{i}", (string?)emulator.Endpoint.AbsoluteUri)))
            .AddInMemoryCollection([KeyValuePair.Create("Language:Key", (string?)"any")])
            .AddInMemoryCollection(settings)
            .Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Critical));
        services.AddAzureLanguage(configuration);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    public static EmbeddedLanguageService Engine { get; } = new(Options.Create(new EmbeddedLanguageOptions()));

    public IReadOnlyList<LanguageEmulator> Emulators { get; }

    public EmulatedCalls Calls => Emulators[0].Calls;

    public RequestRunner Runner => _services.GetRequiredService<RequestRunner>();

    public ILanguageService Service => _services.GetRequiredService<ILanguageService>();

    public static Task<ServiceHost> StartAsync(Dictionary<string, string?>? settings = null, LanguageEmulatorOptions? options = null, ILanguageService? engine = null) =>
        StartAsync(settings, [options ?? new LanguageEmulatorOptions()], engine);

    public static async Task<ServiceHost> StartAsync(Dictionary<string, string?>? settings, LanguageEmulatorOptions[] options, ILanguageService? engine = null)
    {
        var emulators = new List<LanguageEmulator>();
        foreach (var one in options)
        {
            emulators.Add(await LanguageEmulator.StartAsync(one, engine ?? Engine));
        }

        return new ServiceHost(emulators, settings ?? AllAzure);
    }

    public async Task<DocumentAnalysis> AnalyzeAsync(string text, string? title = null) => (await Service.AnalyzeAsync([new AnalysisDocument("1", text) { Title = title }]))[0];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        foreach (var emulator in Emulators)
        {
            await emulator.DisposeAsync();
        }
    }
}
