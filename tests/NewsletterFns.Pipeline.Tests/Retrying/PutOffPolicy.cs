using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Azure.Core;
using Azure.Core.Pipeline;

namespace NewsletterFns.Pipeline.Tests;

/// <summary>Notes what is put on the queue of later tries, for storage does not show hidden messages.</summary>
internal sealed class PutOffPolicy : HttpPipelineSynchronousPolicy
{
    /// <summary>The files, how long they are hidden, and their time to live in seconds (-1: for ever).</summary>
    public List<(RetryRequest Request, TimeSpan Delay, int TimeToLive)> PutOff { get; } = [];

    public override void OnReceivedResponse(HttpMessage message)
    {
        var uri = message.Request.Uri.ToUri();
        if (message.Request.Method != RequestMethod.Post || message.Response.Status != 201 || !uri.AbsolutePath.EndsWith($"/{StorageAccount.RetryQueueName}/messages", StringComparison.Ordinal))
        {
            return;
        }

        using var body = new MemoryStream();
        message.Request.Content!.WriteTo(body, default);
        body.Position = 0;
        var text = XDocument.Load(body).Root!.Element("MessageText")!.Value;
        var query = uri.Query.TrimStart('?').Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[^1]);
        PutOff.Add((
            RetryRequest.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(text))),
            TimeSpan.FromSeconds(int.Parse(query["visibilitytimeout"], CultureInfo.InvariantCulture)),
            int.Parse(query["messagettl"], CultureInfo.InvariantCulture)));
    }
}
