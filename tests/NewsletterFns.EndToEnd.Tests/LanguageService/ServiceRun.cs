using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NewsletterFns.Language;
using NewsletterFns.Language.Emulator;
using NewsletterFns.Testing;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>The command with a language service beside it, which tests can trouble.</summary>
internal sealed class ServiceRun : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private RunningProgram? _command;

    private ServiceRun(LanguageEmulator service) => Service = service;

    public LanguageEmulator Service { get; }

    public RunningProgram Command => _command!;

    public static async Task<ServiceRun> CreateAsync(LanguageEmulatorOptions? options = null) =>
        new(await LanguageEmulator.StartAsync(options ?? new LanguageEmulatorOptions(), new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions()))));

    /// <summary>Starts the command over so many small articles.</summary>
    public void Start(int articles, Dictionary<string, string>? settings = null)
    {
        var inputs = Directory.CreateDirectory(_folder.File("in")).FullName;
        for (var number = 1; number <= articles; number++)
        {
            File.WriteAllText(Path.Combine(inputs, $"{number:000}.txt"), Fixtures.Article(number));
        }

        _command = RunningProgram.StartCommand(
            ["process", inputs, "--json", _folder.File("out.json"), "--timeout", "240"],
            new Dictionary<string, string>(settings ?? [])
            {
                ["Language__Endpoint"] = Service.Endpoint.AbsoluteUri,
                ["Language__Key"] = "any",
            });
    }

    /// <summary>Waits for the command's end and gives its events.</summary>
    public async Task<IReadOnlyList<JsonNode>> EndAsync()
    {
        await Command.WaitForExitAsync(TimeSpan.FromMinutes(5));
        return Events.Read(_folder.File("out.json"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_command is not null)
        {
            await _command.DisposeAsync();
        }

        await Service.DisposeAsync();
        _folder.Dispose();
    }
}
