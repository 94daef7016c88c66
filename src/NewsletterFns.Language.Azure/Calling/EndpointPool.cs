using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Language.Azure;

/// <summary>The addresses of the service, the preferred one first.</summary>
internal sealed class EndpointPool
{
    private readonly TimeProvider _time;

    public EndpointPool(IOptions<AzureLanguageOptions> options, TimeProvider time)
    {
        _time = time;
        Endpoints = [.. options.Value.Addresses.Select(address => new LanguageEndpoint(CreateClient(address, options.Value), new EndpointGate(options.Value.MaxConcurrentCalls, time), address))];
    }

    public IReadOnlyList<LanguageEndpoint> Endpoints { get; }

    /// <summary>The first endpoint that takes calls now, else the one that does so first.</summary>
    public LanguageEndpoint Choose()
    {
        var now = _time.GetUtcNow();
        return Endpoints.FirstOrDefault(endpoint => endpoint.Gate.Opens <= now) ?? Endpoints.MinBy(endpoint => endpoint.Gate.Opens)!;
    }

    private static TextAnalyticsClient CreateClient(Uri address, AzureLanguageOptions options)
    {
        // Retries are ours: the gate counts them, shares their waits and keeps what other requests have brought.
        var client = new TextAnalyticsClientOptions { Retry = { MaxRetries = 0, NetworkTimeout = TimeSpan.FromSeconds(options.TimeoutSeconds) } };
        return string.IsNullOrEmpty(options.Key)
            ? new TextAnalyticsClient(address, Credential(options.ClientId), client)
            : new TextAnalyticsClient(address, new AzureKeyCredential(options.Key), client);
    }

    private static DefaultAzureCredential Credential(string? clientId) =>
        new(new DefaultAzureCredentialOptions { ManagedIdentityClientId = string.IsNullOrEmpty(clientId) ? null : clientId });
}
