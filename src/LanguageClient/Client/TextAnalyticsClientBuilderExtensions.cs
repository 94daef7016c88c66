using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core.Extensions;

namespace Microsoft.Extensions.Azure;

/// <summary>Registers a <see cref="TextAnalyticsClient"/> with the client factory of Microsoft.Extensions.Azure.</summary>
public static class TextAnalyticsClientBuilderExtensions
{
    /// <summary>Registers a client that signs in with a key.</summary>
    /// <typeparam name="TBuilder">The kind of builder.</typeparam>
    /// <param name="builder">The factory's builder.</param>
    /// <param name="endpoint">The endpoint of the resource.</param>
    /// <param name="credential">The resource's key.</param>
    public static IAzureClientBuilder<TextAnalyticsClient, TextAnalyticsClientOptions> AddTextAnalyticsClient<TBuilder>(
        this TBuilder builder,
        Uri endpoint,
        AzureKeyCredential credential)
        where TBuilder : IAzureClientFactoryBuilder =>
        builder.RegisterClientFactory<TextAnalyticsClient, TextAnalyticsClientOptions>(options => new TextAnalyticsClient(endpoint, credential, options));

    /// <summary>Registers a client that signs in with the factory's token credential.</summary>
    /// <typeparam name="TBuilder">The kind of builder.</typeparam>
    /// <param name="builder">The factory's builder.</param>
    /// <param name="endpoint">The endpoint of the resource.</param>
    public static IAzureClientBuilder<TextAnalyticsClient, TextAnalyticsClientOptions> AddTextAnalyticsClient<TBuilder>(
        this TBuilder builder,
        Uri endpoint)
        where TBuilder : IAzureClientFactoryBuilderWithCredential =>
        builder.RegisterClientFactory<TextAnalyticsClient, TextAnalyticsClientOptions>(
            (options, credential) => new TextAnalyticsClient(endpoint, credential, options));

    /// <summary>Registers a client that configuration describes: <c>endpoint</c> and <c>credential</c>, and the options by their names.</summary>
    /// <typeparam name="TBuilder">The kind of builder.</typeparam>
    /// <typeparam name="TConfiguration">The kind of configuration.</typeparam>
    /// <param name="builder">The factory's builder.</param>
    /// <param name="configuration">The configuration.</param>
    [RequiresUnreferencedCode("Options are read from configuration by their names.")]
    [RequiresDynamicCode("Options are read from configuration by their names.")]
    public static IAzureClientBuilder<TextAnalyticsClient, TextAnalyticsClientOptions> AddTextAnalyticsClient<TBuilder, TConfiguration>(
        this TBuilder builder,
        TConfiguration configuration)
        where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration> =>
        builder.RegisterClientFactory<TextAnalyticsClient, TextAnalyticsClientOptions>(configuration);
}
