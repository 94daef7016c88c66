using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Hosting;

/// <summary>Reads settings of <c>host.json</c>, overridden by configuration, with errors that say what to write instead.</summary>
internal sealed class HostSettingReader(IConfiguration hostJson, IConfiguration overrides)
{
    public int Integer(string key, int fallback, int min, int max)
    {
        var text = Find(key);
        return text is null ? fallback
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max ? value
            : throw Invalid(key, text, max == int.MaxValue ? $"a whole number of at least {min}" : $"a whole number from {min} to {max}");
    }

    public TimeSpan Duration(string key, TimeSpan fallback, TimeSpan min, TimeSpan max)
    {
        var text = Find(key);
        return text is null ? fallback
            : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max ? value
            : throw Invalid(key, text, $"a time span from {min:c} to {max:c}, written as hh:mm:ss");
    }

    /// <summary>One of <paramref name="choices"/>, in lower case; the first is the default.</summary>
    public string Choice(string key, params ReadOnlySpan<string> choices)
    {
        var text = Find(key);
        if (text is null)
        {
            return choices[0];
        }

        foreach (var choice in choices)
        {
            if (choice.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        throw Invalid(key, text, $"one of: {string.Join(", ", choices)}");
    }

    private string? Find(string key) => overrides[key] ?? hostJson[key];

    private static WorkerConfigurationException Invalid(string key, string value, string expected) => new(
        $"The setting '{key.Replace(':', '.')}' of {HostJson.FileName} is '{value}', but must be {expected}. " +
        $"Correct it in {HostJson.FileName}, or in the app setting AzureFunctionsJobHost__{key.Replace(":", "__", StringComparison.Ordinal)} if it comes from there.");
}
