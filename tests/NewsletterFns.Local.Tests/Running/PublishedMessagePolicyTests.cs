using Azure;
using Azure.Core;
using Azure.Storage.Queues;
using NewsletterFns.Local.Running;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Running;

public sealed class PublishedMessagePolicyTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private readonly List<(string Queue, string Body)> _published = [];
    private readonly string _queue = UniqueName.Create("queue");

    [Fact]
    public async Task SendMessage_Accepted_IsSeenAsItWasSent()
    {
        var client = Client();
        await client.CreateAsync();

        await client.SendMessageAsync(BinaryData.FromString("{ \"a\": \"<è> & b\" }"));
        await client.ReceiveMessagesAsync();

        Assert.Equal([(_queue, Convert.ToBase64String("{ \"a\": \"<è> & b\" }"u8))], _published);
    }

    [Fact]
    public async Task SendMessage_Refused_IsNotSeen()
    {
        await Assert.ThrowsAsync<RequestFailedException>(() => Client().SendMessageAsync(BinaryData.FromString("lost")));

        Assert.Empty(_published);
    }

    private QueueClient Client()
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        options.AddPolicy(new PublishedMessagePolicy((queue, body) => _published.Add((queue, body.ToString()))), HttpPipelinePosition.PerCall);
        return new QueueServiceClient(azurite.ConnectionString, options).GetQueueClient(_queue);
    }
}
