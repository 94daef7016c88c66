using Azure.AI.TextAnalytics;

namespace NewsletterFns.Language.Azure;

/// <summary>One address of the service.</summary>
/// <param name="Client">Its client, which does not retry by itself.</param>
/// <param name="Gate">What every call to it passes.</param>
/// <param name="Address">The address.</param>
internal sealed record LanguageEndpoint(TextAnalyticsClient Client, EndpointGate Gate, Uri Address);
