using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>How a <see cref="TextAnalyticsClient"/> speaks to the service: retries, transport and diagnostics are those of <see cref="ClientOptions"/>.</summary>
public class TextAnalyticsClientOptions : ClientOptions
{
    private static readonly string[] SafeHeaders =
        ["Operation-Location", "apim-request-id", "x-envoy-upstream-service-time", "Strict-Transport-Security", "X-Content-Type-Options"];

    private static readonly string[] SafeQueries = ["api-version", "showStats", "top", "skip"];

    /// <summary>Takes the defaults.</summary>
    /// <param name="version">The version of the service.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    public TextAnalyticsClientOptions(ServiceVersion version = ServiceVersion.V2023_04_01)
    {
        Version = version switch
        {
            ServiceVersion.V3_0 => "v3.0",
            ServiceVersion.V3_1 => "v3.1",
            ServiceVersion.V2022_05_01 => "2022-05-01",
            ServiceVersion.V2023_04_01 => "2023-04-01",
            _ => throw new ArgumentOutOfRangeException(nameof(version), version, "There is no such version of the service."),
        };
        HasSummaries = version == ServiceVersion.V2023_04_01;
        foreach (var header in SafeHeaders)
        {
            Diagnostics.LoggedHeaderNames.Add(header);
        }

        foreach (var query in SafeQueries)
        {
            Diagnostics.LoggedQueryParameters.Add(query);
        }
    }

    /// <summary>For which cloud access tokens are asked; the public one when null.</summary>
    public TextAnalyticsAudience? Audience { get; set; }

    /// <summary>
    /// The country hint of documents that have none; <c>us</c> by default. <see cref="DetectLanguageInput.None"/> gives no hint.
    /// </summary>
    public string DefaultCountryHint { get; set; } = "us";

    /// <summary>The language of documents that have none; <c>en</c> by default.</summary>
    public string DefaultLanguage { get; set; } = "en";

    /// <summary>The version as requests name it.</summary>
    internal string Version { get; }

    /// <summary>Whether the version knows summarization.</summary>
    internal bool HasSummaries { get; }

    /// <summary>A version of the service.</summary>
    public enum ServiceVersion
    {
        /// <summary>3.0.</summary>
        V3_0 = 1,

        /// <summary>3.1.</summary>
        V3_1 = 2,

        /// <summary>2022-05-01.</summary>
        V2022_05_01 = 3,

        /// <summary>2023-04-01.</summary>
        V2023_04_01 = 4,
    }
}
