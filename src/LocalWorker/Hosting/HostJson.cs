using Microsoft.Extensions.Configuration;

namespace LocalWorker.Hosting;

/// <summary>Finds and reads <c>host.json</c>: beside the app, else in the content root.</summary>
internal static class HostJson
{
    public const string FileName = "host.json";

    public static IConfiguration Read(string contentRoot)
    {
        var path = Path.Combine(AppContext.BaseDirectory, FileName);
        if (!File.Exists(path))
        {
            path = Path.Combine(contentRoot, FileName);
        }

        if (!File.Exists(path))
        {
            return new ConfigurationBuilder().Build();
        }

        try
        {
            using var stream = File.OpenRead(path);
            return new ConfigurationBuilder().AddJsonStream(stream).Build();
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            throw new WorkerConfigurationException(
                $"'{path}' is not valid JSON: {e.InnerException?.Message ?? e.Message} Correct the file, or remove it to run with the host's defaults.", e);
        }
    }
}
