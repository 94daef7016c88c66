using System.Text.Json;
using LocalWorker.Invocation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace LocalWorker.Hosting;

internal static class LocalWorkerBuilderExtensions
{
    /// <summary>What a function app may change before it is built.</summary>
    public static void AddLocalWorkerDefaults(this HostApplicationBuilder builder)
    {
        // As in the Functions Worker: a function's JSON is read whatever the case of its property names.
        builder.Services.Configure<JsonSerializerOptions>(options => options.PropertyNameCaseInsensitive = true);

        // host.json sets the log levels of the whole host; appsettings.json and the environment still win.
        var levels = HostJson.Read(builder.Environment.ContentRootPath).GetSection("logging:logLevel").GetChildren()
            .ToDictionary(level => $"Logging:LogLevel:{level.Key}", level => level.Value);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = levels });
    }

    /// <summary>Adds the worker itself, last, so that it starts last and stops first.</summary>
    public static void AddLocalWorker(this HostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton(services => FunctionTypes.Find(services.GetRequiredService<IConfiguration>()));
        builder.Services.AddHostedService<WorkerService>();
    }
}
