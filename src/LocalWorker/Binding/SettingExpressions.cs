using System.Text.RegularExpressions;
using LocalWorker.Hosting;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Binding;

/// <summary>Resolves <c>%Setting%</c> in binding attributes from configuration.</summary>
internal sealed partial class SettingExpressions(IConfiguration configuration)
{
    /// <param name="text">The text of the attribute.</param>
    /// <param name="owner">The function and attribute it belongs to, for the error.</param>
    public string Resolve(string text, string owner) => Expression().Replace(text, match =>
    {
        var name = match.Groups[1].Value;
        var value = configuration[name.Replace("__", ":", StringComparison.Ordinal)];
        return !string.IsNullOrEmpty(value) ? value : throw new WorkerConfigurationException(
            $"{owner}: '{text}' needs the setting '{name}', which has no value. " +
            $"Set '{name}' in the app's configuration, or the environment variable '{name.Replace(":", "__", StringComparison.Ordinal)}'.");
    });

    [GeneratedRegex("%([^%]+)%", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}
