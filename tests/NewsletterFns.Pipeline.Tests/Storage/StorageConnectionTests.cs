using Microsoft.Extensions.Configuration;

namespace NewsletterFns.Pipeline.Tests;

public sealed class StorageConnectionTests
{
    [Fact]
    public void CreateBlobs_ConnectionString_IsUsed() =>
        Assert.Equal("devstoreaccount1", Connection(("NewsletterStorage", "UseDevelopmentStorage=true")).CreateBlobs().AccountName);

    [Fact]
    public void CreateQueues_ServiceUriAndIdentity_AreUsed()
    {
        var connection = Connection(
            ("NewsletterStorage:queueServiceUri", "https://acct.queue.core.windows.net"),
            ("NewsletterStorage:credential", "managedidentity"),
            ("NewsletterStorage:clientId", "11111111-2222-3333-4444-555555555555"));

        Assert.Equal(new Uri("https://acct.queue.core.windows.net"), connection.CreateQueues().Uri);
    }

    [Fact]
    public void CreateBlobs_AccountName_GivesTheAddress() =>
        Assert.Equal(new Uri("https://acct.blob.core.windows.net"), Connection(("NewsletterStorage:accountName", "acct")).CreateBlobs().Uri);

    [Fact]
    public void CreateBlobs_NoSetting_NamesItAndTheWayOut()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Connection().CreateBlobs());

        Assert.Contains("NewsletterStorage", e.Message, StringComparison.Ordinal);
        Assert.Contains("UseDevelopmentStorage=true", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CreateBlobs_NoAddress_NamesSettingAndValue()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Connection(("NewsletterStorage:blobServiceUri", "acct")).CreateBlobs());

        Assert.Contains("NewsletterStorage__blobServiceUri is \"acct\"", e.Message, StringComparison.Ordinal);
    }

    private static StorageConnection Connection(params (string Key, string Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build(), "NewsletterStorage");
}
