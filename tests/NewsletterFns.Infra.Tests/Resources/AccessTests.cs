using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Resources;

/// <summary>How the resources can be reached, beside storage.</summary>
public sealed class AccessTests
{
    private const string Passwords = "Microsoft.Web/sites/basicPublishingCredentialsPolicies";

    public static TheoryData<string> All => Variants.All;

    [Theory]
    [MemberData(nameof(All))]
    public void App_EveryVariant_TakesHttpsAndNoPasswords(string variant)
    {
        var app = Snapshot.Of(variant).Properties("Microsoft.Web/sites");

        Assert.True(app["httpsOnly"]!.GetValue<bool>());
        Assert.Equal("1.2", Json.Text(app["siteConfig"]!["minTlsVersion"]));
        Assert.Equal("Disabled", Json.Text(app["siteConfig"]!["ftpsState"]));
        Assert.Equal(["ftp", "scm"], Snapshot.Of(variant).Names(Passwords).Order());
        Assert.All(Snapshot.Of(variant).OfType(Passwords), policy => Assert.False(policy["properties"]!["allow"]!.GetValue<bool>()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void App_EveryVariant_RunsDotnetIsolated10OnFlexConsumption(string variant)
    {
        var runtime = Snapshot.Of(variant).Properties("Microsoft.Web/sites")["functionAppConfig"]!["runtime"]!;

        Assert.Equal("FlexConsumption", Json.Text(Snapshot.Of(variant).Single("Microsoft.Web/serverfarms")["sku"]!["tier"]));
        Assert.Equal(("dotnet-isolated", "10.0"), (Json.Text(runtime["name"]), Json.Text(runtime["version"])));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Template_EveryVariant_HoldsNoKey(string variant) =>
        Assert.All(Snapshot.Of(variant).Resources, resource => Assert.DoesNotMatch("(?i)listKeys|AccountKey|SharedAccess[A-Z]?[a-z]*Key=", resource.ToJsonString()));

    [Theory]
    [InlineData(Variants.Default, "Enabled")]
    [InlineData(Variants.PrivateNetwork, "Disabled")]
    public void Language_Account_TakesTokensOnItsOwnSubdomain(string variant, string publicAccess)
    {
        var language = Snapshot.Of(variant).Properties("Microsoft.CognitiveServices/accounts");

        Assert.True(language["disableLocalAuth"]!.GetValue<bool>());
        Assert.NotEmpty(Json.Text(language["customSubDomainName"]));
        Assert.Equal(publicAccess, Json.Text(language["publicNetworkAccess"]));
    }

    [Fact]
    public void PrivateNetwork_Storage_IsReachedThroughEndpointsNamedAddressesAndTrustedServices()
    {
        var rules = Snapshot.Of(Variants.PrivateNetwork).Properties("Microsoft.Storage/storageAccounts")["networkAcls"]!;

        Assert.Equal("Deny", Json.Text(rules["defaultAction"]));
        Assert.Equal("AzureServices", Json.Text(rules["bypass"]));
        Assert.Equal(["203.0.113.0/24"], rules["ipRules"]!.AsArray().Select(rule => Json.Text(rule!["value"])));
    }

    [Fact]
    public void PrivateNetwork_Endpoints_HaveTheirZones()
    {
        var snapshot = Snapshot.Of(Variants.PrivateNetwork);

        Assert.Equal(
            ["account", "blob", "queue"],
            snapshot.OfType("Microsoft.Network/privateEndpoints").Select(endpoint => Json.Text(endpoint["properties"]!["privateLinkServiceConnections"]![0]!["name"])).Order());
        Assert.Equal(3, snapshot.OfType("Microsoft.Network/privateDnsZones/virtualNetworkLinks").Count());
        Assert.Equal(3, snapshot.OfType("Microsoft.Network/privateEndpoints/privateDnsZoneGroups").Count());
    }

    [Fact]
    public void PrivateNetwork_App_StandsInTheNetworkAndIsCalledByEventGridOnly()
    {
        var app = Snapshot.Of(Variants.PrivateNetwork).Properties("Microsoft.Web/sites");

        Assert.EndsWith("/subnets/app", Json.Text(app["virtualNetworkSubnetId"]), StringComparison.Ordinal);
        Assert.Equal("Deny", Json.Text(app["siteConfig"]!["ipSecurityRestrictionsDefaultAction"]));
        var rule = Assert.Single(app["siteConfig"]!["ipSecurityRestrictions"]!.AsArray())!;
        Assert.Equal(("Allow", "ServiceTag", "AzureEventGrid"), (Json.Text(rule["action"]), Json.Text(rule["tag"]), Json.Text(rule["ipAddress"])));
    }

    [Fact]
    public void Minimal_Resources_HaveNeitherNetworkNorLanguageNorAlerts() => Assert.DoesNotContain(
        Snapshot.Of(Variants.Minimal).Resources.Select(resource => Json.Text(resource["type"])),
        type => type.StartsWith("Microsoft.Network/", StringComparison.Ordinal)
            || type is "Microsoft.CognitiveServices/accounts" or "Microsoft.Insights/scheduledQueryRules" or "Microsoft.Insights/workbooks" or "Microsoft.Insights/diagnosticSettings");
}
