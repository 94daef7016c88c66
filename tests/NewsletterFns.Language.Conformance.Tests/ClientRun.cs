using System.Text.Json;
using Microsoft.Extensions.Options;
using NewsletterFns.Language.Emulator;
using NewsletterFns.Language.Emulator.Faults;
using NewsletterFns.Testing.Language;

namespace NewsletterFns.Language.Conformance.Tests;

/// <summary>One run of the npm client's script against emulators; what it wrote, by the name of the case.</summary>
public sealed class ClientRun : IAsyncLifetime
{
    private readonly List<LanguageEmulator> _emulators = [];
    private readonly Dictionary<string, JsonElement> _lines = [];

    /// <summary>Calls that the emulator which throttles has answered.</summary>
    public EmulatedCalls Throttled { get; private set; } = new();

    /// <summary>What a case returned.</summary>
    public JsonElement Result(string name) => _lines[name].TryGetProperty("result", out JsonElement result) ? result : throw new InvalidOperationException($"{name}: {_lines[name]}");

    /// <summary>What a case failed with.</summary>
    public JsonElement Error(string name) => _lines[name].TryGetProperty("error", out JsonElement error) ? error : throw new InvalidOperationException($"{name}: {_lines[name]}");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var scripted = new ScriptedLanguageService();
        LanguageEmulator plain = await StartAsync(new LanguageEmulatorOptions(), scripted);
        LanguageEmulator keyed = await StartAsync(new LanguageEmulatorOptions { Key = "secret" }, scripted);
        LanguageEmulator throttled = await StartAsync(new LanguageEmulatorOptions { Faults = [new FaultRate(429, 0.5)], Seed = SeedThatFailsOnce() }, scripted);
        LanguageEmulator unavailable = await StartAsync(new LanguageEmulatorOptions { Faults = [new FaultRate(503, 1)] }, scripted);
        LanguageEmulator paced = await StartAsync(new LanguageEmulatorOptions { JobPace = TimeSpan.FromMilliseconds(500) }, scripted);
        LanguageEmulator slow = await StartAsync(new LanguageEmulatorOptions(), new ScriptedLanguageService { Gate = new TaskCompletionSource().Task });
        LanguageEmulator embedded = await StartAsync(new LanguageEmulatorOptions(), new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions())));
        Throttled = throttled.Calls;

        string argument = JsonSerializer.Serialize(new
        {
            key = "any",
            plain = plain.Endpoint,
            keyed = keyed.Endpoint,
            throttled = throttled.Endpoint,
            unavailable = unavailable.Endpoint,
            paced = paced.Endpoint,
            slow = slow.Endpoint,
            embedded = embedded.Endpoint,
        });
        foreach (string line in await NodeClients.RunAsync(argument))
        {
            JsonElement json = JsonDocument.Parse(line).RootElement;
            _lines[json.GetProperty("name").GetString()!] = json;
        }
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        foreach (LanguageEmulator emulator in _emulators)
        {
            await emulator.DisposeAsync();
        }
    }

    private async Task<LanguageEmulator> StartAsync(LanguageEmulatorOptions options, ILanguageService service)
    {
        LanguageEmulator emulator = await LanguageEmulator.StartAsync(options, service);
        _emulators.Add(emulator);
        return emulator;
    }

    // One of the first few seeds: half of them begin with a fault, and half of those go on without.
    private static int SeedThatFailsOnce() => Enumerable.Range(1, 1_000).First(seed =>
    {
        var plan = new FaultPlan([new FaultRate(429, 0.5)], seed);
        return plan.Next() == 429 && plan.Next() is null;
    });
}
