using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Core.Extensions;
using Microsoft.Extensions.Azure;

namespace LanguageClient.Tests.Client;

public sealed class TextAnalyticsClientBuilderExtensionsTests
{
    private static readonly Uri Endpoint = new("https://language.example");

    [Fact]
    public void AddTextAnalyticsClient_WithAKey_RegistersAFactory()
    {
        var builder = new Builder();

        builder.AddTextAnalyticsClient(Endpoint, new AzureKeyCredential("key"));

        Assert.IsType<TextAnalyticsClient>(builder.Create(new TextAnalyticsClientOptions()));
    }

    [Fact]
    public void AddTextAnalyticsClient_WithTheFactorysCredential_RegistersAFactoryThatNeedsIt()
    {
        var builder = new Builder();

        builder.AddTextAnalyticsClient(Endpoint);

        Assert.IsType<TextAnalyticsClient>(builder.Create(new TextAnalyticsClientOptions()));
        Assert.True(builder.NeedsCredential);
    }

    [Fact]
    public void AddTextAnalyticsClient_WithConfiguration_RegistersIt()
    {
        var builder = new Builder();

        builder.AddTextAnalyticsClient<Builder, string>("the configuration");

        Assert.Equal("the configuration", builder.Configuration);
    }

    private sealed class Builder : IAzureClientFactoryBuilder, IAzureClientFactoryBuilderWithCredential, IAzureClientFactoryBuilderWithConfiguration<string>
    {
        public Func<object, object> Create { get; private set; } = options => options;

        public bool NeedsCredential { get; private set; }

        public string? Configuration { get; private set; }

        public IAzureClientBuilder<TClient, TOptions> RegisterClientFactory<TClient, TOptions>(Func<TOptions, TClient> clientFactory)
            where TOptions : class
        {
            Create = options => clientFactory((TOptions)options)!;
            return new Registered<TClient, TOptions>();
        }

        public IAzureClientBuilder<TClient, TOptions> RegisterClientFactory<TClient, TOptions>(
            Func<TOptions, TokenCredential, TClient> clientFactory,
            bool requiresCredential = true)
            where TOptions : class
        {
            NeedsCredential = requiresCredential;
            Create = options => clientFactory((TOptions)options, DelegatedTokenCredential.Create((_, _) => default))!;
            return new Registered<TClient, TOptions>();
        }

        public IAzureClientBuilder<TClient, TOptions> RegisterClientFactory<TClient, TOptions>(string configuration)
            where TOptions : class
        {
            Configuration = configuration;
            return new Registered<TClient, TOptions>();
        }
    }

    private sealed class Registered<TClient, TOptions> : IAzureClientBuilder<TClient, TOptions>
        where TOptions : class;
}
