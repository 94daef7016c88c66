using System.Text.Json.Nodes;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Monitoring;

public sealed class AlertTests
{
    private const string Rules = "Microsoft.Insights/scheduledQueryRules";

    [Fact]
    public void Rules_FullMonitoring_WatchFailuresAgeAndStandstill() => Assert.Equal(
        ["failed-runs", "files-given-up", "nothing-processed", "oldest-message"],
        Snapshot.Of(Variants.Default).Names(Rules).Order());

    [Fact]
    public void Rules_Queries_HaveTheirLimitsFilledIn() => Assert.All(
        Snapshot.Of(Variants.Default).OfType(Rules),
        rule => Assert.DoesNotContain("{", Query(rule), StringComparison.Ordinal));

    [Fact]
    public void Rules_WithAddress_TellPeople()
    {
        var people = Snapshot.Of(Variants.PrivateNetwork).Single("Microsoft.Insights/actionGroups");

        Assert.Equal("operators@example.org", Json.Text(people["properties"]!["emailReceivers"]![0]!["emailAddress"]));
        Assert.All(
            Snapshot.Of(Variants.PrivateNetwork).OfType(Rules),
            rule => Assert.Equal([Json.Text(people["id"])], rule["properties"]!["actions"]!["actionGroups"]!.AsArray().Select(Json.Text)));
    }

    [Fact]
    public void Rules_WithoutAddress_TellNobody()
    {
        Assert.Empty(Snapshot.Of(Variants.Default).OfType("Microsoft.Insights/actionGroups"));
        Assert.All(Snapshot.Of(Variants.Default).OfType(Rules), rule => Assert.Empty(rule["properties"]!["actions"]!["actionGroups"]!.AsArray()));
    }

    [Fact]
    public void Insights_Component_TakesTokensOnly() =>
        Assert.True(Snapshot.Of(Variants.Minimal).Properties("Microsoft.Insights/components")["DisableLocalAuth"]!.GetValue<bool>());

    [Fact]
    public void Workbook_Panels_HaveQueries()
    {
        var workbook = JsonNode.Parse(Json.Text(Snapshot.Of(Variants.Default).Properties("Microsoft.Insights/workbooks")["serializedData"]))!;

        Assert.NotEmpty(workbook["items"]!.AsArray());
        Assert.All(workbook["items"]!.AsArray(), panel => Assert.Contains("| ", Json.Text(panel!["content"]!["query"]), StringComparison.Ordinal));
    }

    private static string Query(JsonObject rule) => Json.Text(rule["properties"]!["criteria"]!["allOf"]![0]!["query"]);
}
