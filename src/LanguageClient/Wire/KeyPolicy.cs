using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Signs requests with the resource's key, which may change while the client is in use.</summary>
internal sealed class KeyPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    private const string Header = "Ocp-Apim-Subscription-Key";

    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue(Header, credential.Key);
}
