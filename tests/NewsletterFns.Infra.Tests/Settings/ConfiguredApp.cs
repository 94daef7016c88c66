using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Infra.Tests.Settings;

/// <summary>The function app's services over given settings; remembers which settings it read.</summary>
internal sealed class ConfiguredApp : IDisposable
{
    private readonly RecordedSettings _settings;
    private readonly IHost _host;

    public ConfiguredApp(IReadOnlyDictionary<string, string> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        _settings = new RecordedSettings(settings);
        ((IConfigurationBuilder)builder.Configuration).Add(_settings);
        builder.AddNewsletterFns();
        // What is bound to the configuration watches it for changes.
        Options = [.. builder.Services.Select(service => service.ServiceType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IOptionsChangeTokenSource<>))
            .Select(type => type.GetGenericArguments()[0])];
        _host = builder.Build();
    }

    /// <summary>The options classes that are bound to settings.</summary>
    public IReadOnlyList<Type> Options { get; }

    public T Service<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Checks all options, as a start does, and gives the names of the settings that were read.</summary>
    public IReadOnlySet<string> Start()
    {
        Service<IStartupValidator>().Validate();
        Service<Azure.Storage.Blobs.BlobServiceClient>();
        Service<Azure.Storage.Queues.QueueServiceClient>();
        return _settings.Read.Select(key => key.Replace(":", "__", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public void Dispose() => _host.Dispose();
}
