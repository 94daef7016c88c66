using System.Reflection;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using NewsletterFns.Infra.Tests.Settings;
using NewsletterFns.Infra.Tests.Support;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Infra.Tests.Resources;

public sealed class StorageTests
{
    private const string Account = "Microsoft.Storage/storageAccounts";
    private const string Containers = "Microsoft.Storage/storageAccounts/blobServices/containers";
    private const string Queues = "Microsoft.Storage/storageAccounts/queueServices/queues";

    public static TheoryData<string> All => Variants.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Account_EveryVariant_RefusesKeysAnonymousReadersAndOldTls(string variant)
    {
        var account = Snapshot.Of(variant).Properties(Account);

        Assert.False(account["allowSharedKeyAccess"]!.GetValue<bool>());
        Assert.False(account["allowBlobPublicAccess"]!.GetValue<bool>());
        Assert.True(account["supportsHttpsTrafficOnly"]!.GetValue<bool>());
        Assert.Equal("TLS1_2", Json.Text(account["minimumTlsVersion"]));
        Assert.All(Snapshot.Of(variant).OfType(Containers), container => Assert.Equal("None", Json.Text(container["properties"]!["publicAccess"])));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Blobs_EveryVariant_CanBeRestored(string variant)
    {
        var blobs = Snapshot.Of(variant).Properties("Microsoft.Storage/storageAccounts/blobServices");

        Assert.All(["deleteRetentionPolicy", "containerDeleteRetentionPolicy"], policy => Assert.True(blobs[policy]!["enabled"]!.GetValue<bool>()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ContainersAndQueues_EveryVariant_AreThoseThatTheCodeNames(string variant)
    {
        using var app = new ConfiguredApp(DeployedSettings.Of(variant));
        var storage = app.Service<StorageAccount>();

        // Beside those of the code: what operators configure, the app's package, and what Event Grid could not deliver.
        Lists.AssertSame([.. Named<BlobContainerClient>(storage, client => client.Name), "app-package", "config", "dead-letters"], Snapshot.Of(variant).Names(Containers));
        Lists.AssertSame([.. Named<QueueClient>(storage, client => client.Name), StorageAccount.PoisonQueueName, StorageAccount.RetryPoisonQueueName], Snapshot.Of(variant).Names(Queues));
    }

    [Fact]
    public void Lifecycle_Default_TouchesResultsOnly()
    {
        var rule = Assert.Single(Snapshot.Of(Variants.Default).Properties("Microsoft.Storage/storageAccounts/managementPolicies")["policy"]!["rules"]!.AsArray());

        Assert.Equal("results/", Json.Text(Assert.Single(rule!["definition"]!["filters"]!["prefixMatch"]!.AsArray())));
        Assert.Equal(["tierToCool", "delete"], rule["definition"]!["actions"]!["baseBlob"]!.AsObject().Select(action => action.Key));
    }

    [Fact]
    public void Lifecycle_WithoutDays_IsLeftOut() => Assert.Empty(Snapshot.Of(Variants.Minimal).OfType("Microsoft.Storage/storageAccounts/managementPolicies"));

    private static IEnumerable<string> Named<TClient>(StorageAccount storage, Func<TClient, string> name) =>
        typeof(StorageAccount).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.GetValue(storage)).OfType<TClient>().Select(name);
}
