using System.Globalization;
using System.Text.RegularExpressions;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Settings;

/// <summary>The app settings that a variant deploys.</summary>
internal static partial class DeployedSettings
{
    public static IReadOnlyDictionary<string, string> Of(string variant) => Snapshot.Of(variant).Properties("Microsoft.Web/sites/config")
        .ToDictionary(setting => setting.Key, setting => PublicCloud(Json.Text(setting.Value)));

    /// <summary>Addresses as they are in the public cloud; a snapshot keeps the cloud open.</summary>
    private static string PublicCloud(string value) => Address().Match(value) is { Success: true } match
        ? string.Format(CultureInfo.InvariantCulture, match.Groups["format"].Value, match.Groups["account"].Value, "core.windows.net")
        : value;

    [GeneratedRegex(@"^\[format\('(?<format>[^']+)', '(?<account>[^']+)', environment\(\)\.suffixes\.storage\)\]$")]
    private static partial Regex Address();
}
