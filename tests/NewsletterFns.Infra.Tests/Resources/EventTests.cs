using System.Text.Json.Nodes;
using NewsletterFns.Infra.Tests.Settings;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Resources;

/// <summary>How the app learns of dropped files.</summary>
public sealed class EventTests
{
    private static JsonObject Subscription =>
        Snapshot.Of(Variants.Subscription).Properties("Microsoft.EventGrid/systemTopics/eventSubscriptions");

    [Fact]
    public void Topic_Source_IsTheStorageAccount()
    {
        var topic = Snapshot.Of(Variants.Default).Single("Microsoft.EventGrid/systemTopics");

        Assert.Equal(Json.Text(Snapshot.Of(Variants.Default).Single("Microsoft.Storage/storageAccounts")["id"]), Json.Text(topic["properties"]!["source"]));
        Assert.Equal("SystemAssigned", Json.Text(topic["identity"]!["type"]));
    }

    [Fact]
    public void Subscription_Webhook_IsTheFunctionThatTakesEvents()
    {
        var function = Assert.Single(FunctionBindings.All, function => function.TakesEvents);

        var url = Json.Text(Subscription["destination"]!["properties"]!["endpointUrl"]);

        Assert.Contains("/runtime/webhooks/blobs?functionName=Host.Functions.{1}&code={2}", url, StringComparison.Ordinal);
        Assert.Contains($"'{function.Name}', listKeys(", url, StringComparison.Ordinal);
        Assert.EndsWith(".systemKeys.blobs_extension)]", url, StringComparison.Ordinal);
    }

    [Fact]
    public void Subscription_Filter_IsNewBlobsOfTheIncomingContainer()
    {
        var incoming = DeployedSettings.Of(Variants.Default)["Newsletter__IncomingContainer"];

        Assert.Equal($"/blobServices/default/containers/{incoming}/blobs/", Json.Text(Subscription["filter"]!["subjectBeginsWith"]));
        Assert.Equal(["Microsoft.Storage.BlobCreated"], Subscription["filter"]!["includedEventTypes"]!.AsArray().Select(Json.Text));
    }

    [Fact]
    public void Subscription_DeadLetters_GoToAContainerThatIsThere()
    {
        var container = Json.Text(Subscription["deadLetterWithResourceIdentity"]!["deadLetterDestination"]!["properties"]!["blobContainerName"]);

        Assert.Contains(container, Snapshot.Of(Variants.Default).Names("Microsoft.Storage/storageAccounts/blobServices/containers"));
    }
}
