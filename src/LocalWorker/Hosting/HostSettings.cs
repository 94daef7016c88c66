using Microsoft.Extensions.Configuration;

namespace LocalWorker.Hosting;

/// <summary>The part of <c>host.json</c> that the worker follows, with the Functions host's defaults.</summary>
internal sealed record HostSettings(BlobSettings Blobs, QueueSettings Queues)
{
    /// <summary>Reads <paramref name="hostJson"/>; <c>AzureFunctionsJobHost__…</c> in <paramref name="configuration"/> wins.</summary>
    public static HostSettings Read(IConfiguration hostJson, IConfiguration configuration)
    {
        var reader = new HostSettingReader(hostJson, configuration.GetSection("AzureFunctionsJobHost"));
        return new HostSettings(BlobSettings.Read(reader), QueueSettings.Read(reader));
    }
}
