using System.Xml.Linq;
using Azure.Core;
using Azure.Core.Pipeline;

namespace NewsletterFns.Local.Running;

/// <summary>Sees the messages that this process puts on queues, so that they can be shown without taking them from subscribers.</summary>
/// <param name="published">Told the queue's name and the message's body, once the service has accepted it.</param>
internal sealed class PublishedMessagePolicy(Action<string, BinaryData> published) : HttpPipelineSynchronousPolicy
{
    public override void OnReceivedResponse(HttpMessage message)
    {
        // Put Message: POST …/{queue}/messages with <QueueMessage><MessageText>…
        var request = message.Request;
        if (request.Method != RequestMethod.Post
            || message.Response.Status != 201
            || request.Content is null
            || request.Uri.ToUri().AbsolutePath.Split('/') is not [.., var queue, "messages"])
        {
            return;
        }

        using var content = new MemoryStream();
        request.Content.WriteTo(content, message.CancellationToken);
        content.Position = 0;
        if (XDocument.Load(content).Root?.Element("MessageText")?.Value is { } text)
        {
            published(queue, BinaryData.FromString(text));
        }
    }
}
