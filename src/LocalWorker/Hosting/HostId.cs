using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace LocalWorker.Hosting;

/// <summary>The name under which an app keeps its receipts, so that apps can share a storage account.</summary>
internal static partial class HostId
{
    /// <summary><c>AzureFunctionsWebHost__hostid</c> as for the Functions host, else the app's name. At most 32 characters.</summary>
    public static string Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var set = configuration["AzureFunctionsWebHost:hostid"];
        var id = Unsuitable().Replace((string.IsNullOrWhiteSpace(set) ? environment.ApplicationName : set).ToLowerInvariant(), "-").Trim('-');
        return id.Length > 32 ? id[..32].TrimEnd('-') : id;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unsuitable();
}
