using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using NewsletterFns.Language;
using NewsletterFns.Language.Azure;
using NewsletterFns.Language.Emulator;

namespace NewsletterFns.Local.Hosting;

/// <summary>The language service that a command works with, as settings of the function app.</summary>
internal sealed class LocalLanguage : IAsyncDisposable
{
    private readonly LanguageEmulator? _emulator;
    private readonly LanguageChoice _choice;

    private LocalLanguage(LanguageChoice choice, LanguageEmulator? emulator)
    {
        _choice = choice;
        _emulator = emulator;
    }

    /// <summary>Address of the emulator, where there is one.</summary>
    public Uri? Endpoint => _emulator?.Endpoint;

    /// <summary>Starts what is chosen.</summary>
    public static async Task<LocalLanguage> StartAsync(LanguageChoice choice, CancellationToken cancellationToken) => new(
        choice,
        choice == LanguageChoice.Emulator
            ? await LanguageEmulator.StartAsync(new LanguageEmulatorOptions(), new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions())), cancellationToken: cancellationToken)
            : null);

    /// <summary>What overrides the settings that the app would read otherwise.</summary>
    /// <param name="settings">Those settings.</param>
    public IEnumerable<KeyValuePair<string, string?>> Overrides(IConfiguration settings)
    {
        if (_choice == LanguageChoice.Settings)
        {
            yield break;
        }

        const string Section = AzureLanguageOptions.SectionName;
        foreach (var further in settings.GetSection($"{Section}:{nameof(AzureLanguageOptions.Endpoints)}").GetChildren())
        {
            yield return new(further.Path, string.Empty);
        }

        yield return new($"{Section}:{nameof(AzureLanguageOptions.Endpoint)}", _emulator?.Endpoint.AbsoluteUri ?? string.Empty);
        if (_emulator is not null)
        {
            yield return new($"{Section}:{nameof(AzureLanguageOptions.Key)}", "emulator");
            yield break;
        }

        foreach (var feature in settings.GetSection($"{Section}:{nameof(AzureLanguageOptions.Features)}").GetChildren().Where(feature => string.Equals(feature.Value, nameof(FeatureProvider.Azure), StringComparison.OrdinalIgnoreCase)))
        {
            yield return new(feature.Path, nameof(FeatureProvider.Embedded));
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _emulator?.DisposeAsync() ?? ValueTask.CompletedTask;
}
