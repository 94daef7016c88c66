using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// A client of Azure AI Language. Calls are safe from several threads at once. The real package's calls on custom models, on health records and of
/// classification are left out, and so are the versions 3.0 and 3.1 of the service.
/// </summary>
public partial class TextAnalyticsClient
{
    private readonly LanguageService? _service;

    /// <summary>A client that signs in with a key.</summary>
    /// <param name="endpoint">The endpoint of the resource.</param>
    /// <param name="credential">The resource's key.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <inheritdoc cref="TextAnalyticsClient(Uri, AzureKeyCredential)"/>
    /// <param name="endpoint">The endpoint of the resource.</param>
    /// <param name="credential">The resource's key.</param>
    /// <param name="options">How the client speaks to the service.</param>
    /// <exception cref="NotSupportedException">The options ask for version 3.0 or 3.1.</exception>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        _service = new LanguageService(endpoint, new KeyPolicy(credential), Supported(options));
    }

    /// <summary>A client that signs in with access tokens. The endpoint must be the resource's own subdomain, over https.</summary>
    /// <param name="endpoint">The endpoint of the resource.</param>
    /// <param name="credential">The source of tokens.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <inheritdoc cref="TextAnalyticsClient(Uri, TokenCredential)"/>
    /// <param name="endpoint">The endpoint of the resource.</param>
    /// <param name="credential">The source of tokens.</param>
    /// <param name="options">How the client speaks to the service.</param>
    /// <exception cref="NotSupportedException">The options ask for version 3.0 or 3.1.</exception>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        _service = new LanguageService(endpoint, new BearerTokenAuthenticationPolicy(credential, Scope(Supported(options))), options);
    }

    /// <summary>For test doubles.</summary>
    protected TextAnalyticsClient()
    {
    }

    internal LanguageService Service => _service ?? throw new InvalidOperationException("A test double has no service.");

    private static string Scope(TextAnalyticsClientOptions options)
    {
        const string Default = "/.default";
        var audience = (options.Audience ?? TextAnalyticsAudience.AzurePublicCloud).ToString();
        return audience.EndsWith(Default, StringComparison.Ordinal) ? audience : audience.TrimEnd('/') + Default;
    }

    private static TextAnalyticsClientOptions Supported(TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Version.StartsWith('v')
            ? throw new NotSupportedException(
                $"Version {options.Version} of the service has another contract, which this client does not speak: take 2022-05-01 or later.")
            : options;
    }

    private LanguageService SummaryService() => Service.Options.HasSummaries
        ? Service
        : throw new NotSupportedException($"Version {Service.Options.Version} of the service has no summarization: take 2023-04-01.");
}
