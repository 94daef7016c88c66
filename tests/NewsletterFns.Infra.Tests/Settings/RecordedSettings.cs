using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace NewsletterFns.Infra.Tests.Settings;

/// <summary>Settings that remember who asked for what.</summary>
internal sealed class RecordedSettings : ConfigurationProvider, IConfigurationSource
{
    private readonly ConcurrentDictionary<string, bool> _read = new();

    public RecordedSettings(IReadOnlyDictionary<string, string> settings)
    {
        foreach (var (name, value) in settings)
        {
            Set(name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), value);
        }
    }

    public IEnumerable<string> Read => _read.Keys;

    public override bool TryGet(string key, out string? value)
    {
        _read[key] = true;
        return base.TryGet(key, out value);
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
