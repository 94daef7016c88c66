using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Settings;

/// <summary>The deployed settings are those that the code asks for: a renamed option, connection or function shows here.</summary>
public sealed class DeployedSettingsTests
{
    private const string LanguageAccount = "Microsoft.CognitiveServices/accounts";

    /// <summary>Read by the Functions host alone.</summary>
    private static readonly string[] OfTheHost = ["APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING"];

    /// <summary>Where there is a language account; without one the embedded engine answers.</summary>
    private static readonly string[] OfTheLanguageAccount = ["Language__Endpoint", "Language__ClientId"];

    public static TheoryData<string> All => Variants.All;

    [Theory]
    [InlineData(Variants.Default)]
    [InlineData(Variants.Minimal)]
    public void Deployed_WithoutExtras_AreTheRequiredAndNothingElse(string variant) =>
        Lists.AssertSame(Required(variant), DeployedSettings.Of(variant).Keys);

    [Fact]
    public void Deployed_Extras_AreSetBesideTheRequired() =>
        Lists.AssertSame([.. Required(Variants.PrivateNetwork), "Newsletter__MaxBlobBytes"], DeployedSettings.Of(Variants.PrivateNetwork).Keys);

    [Theory]
    [MemberData(nameof(All))]
    public void Deployed_OfTheAppsSections_AreReadByTheApp(string variant)
    {
        var settings = DeployedSettings.Of(variant);
        using var app = new ConfiguredApp(settings);

        var read = app.Start();

        var ofTheApp = settings.Keys.Where(name => !OfTheHost.Contains(name) && !name.StartsWith("AzureWebJobs", StringComparison.Ordinal));
        Lists.AssertSame([], ofTheApp.Where(name => !read.Contains(name)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Deployed_Connection_IsTheDeployedAccount(string variant)
    {
        using var app = new ConfiguredApp(DeployedSettings.Of(variant));
        var account = Json.Text(Snapshot.Of(variant).Single("Microsoft.Storage/storageAccounts")["name"]);

        Assert.Equal($"{account}.blob.core.windows.net", app.Service<BlobServiceClient>().Uri.Host);
        Assert.Equal($"{account}.queue.core.windows.net", app.Service<QueueServiceClient>().Uri.Host);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Deployed_LanguageEndpoint_IsTheDeployedAccount(string variant)
    {
        var accounts = Snapshot.Of(variant).OfType(LanguageAccount).Select(account => $"https://{Json.Text(account["properties"]!["customSubDomainName"])}.cognitiveservices.azure.com");

        Assert.Equal(accounts, DeployedSettings.Of(variant).Where(setting => setting.Key == "Language__Endpoint").Select(setting => setting.Value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Deployed_Switches_TurnOff(string variant) =>
        Assert.All(DeployedSettings.Of(variant).Where(setting => setting.Key.EndsWith(".Disabled", StringComparison.Ordinal)), setting => Assert.Equal("true", setting.Value));

    /// <summary>Flex Consumption runs blob triggers by events only.</summary>
    private static HashSet<string> Required(string variant)
    {
        using var app = new ConfiguredApp(DeployedSettings.Of(variant));
        return
        [
            .. RequiredSettings.Of(app.Options),
            .. RequiredSettings.Expressions,
            .. RequiredSettings.Identities("blobServiceUri", "queueServiceUri", "credential", "clientId"),
            .. RequiredSettings.SwitchOff(function => function.ScansBlobs),
            .. OfTheHost,
            .. Snapshot.Of(variant).OfType(LanguageAccount).Any() ? OfTheLanguageAccount : [],
        ];
    }
}
