using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Hosting;

/// <summary>Finds and reads <c>host.json</c>: beside the app, else in the content root.</summary>
internal static class HostJson
{
    public const string FileName = "host.json";

    /// <summary>That of the app in <paramref name="contentRoot"/>.</summary>
    public static IConfiguration Read(string contentRoot) => Read([AppContext.BaseDirectory, contentRoot]);

    /// <summary>The first one in <paramref name="folders"/>; empty where there is none.</summary>
    public static IConfiguration Read(IEnumerable<string> folders)
    {
        if (folders.Select(folder => Path.Combine(folder, FileName)).FirstOrDefault(File.Exists) is not { } path)
        {
            return new ConfigurationBuilder().Build();
        }

        try
        {
            using var stream = File.OpenRead(path);
            return new ConfigurationBuilder().AddJsonStream(stream).Build();
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new WorkerConfigurationException(
                $"'{path}' is not valid JSON: {e.Message} Correct the file, or remove it to run with the host's defaults.", e);
        }
    }
}
