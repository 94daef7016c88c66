using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsletterFns.Extraction;
using NewsletterFns.Language;

namespace NewsletterFns.Pipeline;

/// <summary>Registers the pipeline.</summary>
public static class PipelineServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ArticleProcessor"/>, <see cref="PoisonReporter"/> and <see cref="StorageAccount"/>. Extraction and a language service are registered beside it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">Holds section <c>Newsletter</c> (<see cref="NewsletterOptions"/>) and connection <c>NewsletterStorage</c>.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddNewsletterPipeline(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<NewsletterOptions>(configuration, NewsletterOptions.SectionName);
        services.AddSettings<OutputOptions>(configuration, OutputOptions.SectionName);
        services.AddOptions<NewsletterOptions>().Validate(
            options => options.ResultsContainer != options.IncomingContainer,
            $"Setting {NewsletterOptions.SectionName}__{nameof(NewsletterOptions.ResultsContainer)} names the incoming container, so that every result would be processed as a file; name another container.");
        // One limit, one setting.
        services.AddOptions<ExtractionOptions>().Configure<IOptions<NewsletterOptions>>((extraction, newsletter) => extraction.MaxBytes = newsletter.Value.MaxBlobBytes);

        var connection = new StorageConnection(configuration, NewsletterOptions.ConnectionName);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => connection.CreateBlobs());
        services.TryAddSingleton(_ => connection.CreateQueues());
        services.AddSingleton<StorageAccount>();
        services.AddSingleton<PiiRedactor>();
        services.AddSingleton<EngineVersion>();
        services.AddSingleton<IncomingBlobReader>();
        services.AddSingleton<ResultStore>();
        services.AddSingleton<ResultFactory>();
        services.AddSingleton<EventFactory>();
        services.AddSingleton<EventPublisher>();
        services.AddSingleton<RetryQueue>();
        services.AddSingleton(provider => new ArticleProcessor(
            provider.GetRequiredService<IncomingBlobReader>(),
            provider.GetRequiredService<IArticleExtractor>(),
            provider.GetRequiredService<ILanguageService>(),
            provider.GetRequiredService<ResultFactory>(),
            provider.GetRequiredService<PiiRedactor>(),
            provider.GetRequiredService<ResultStore>(),
            provider.GetRequiredService<EventFactory>(),
            provider.GetRequiredService<EventPublisher>(),
            provider.GetRequiredService<RetryQueue>(),
            provider.GetRequiredService<StorageAccount>(),
            provider.GetRequiredService<IOptions<NewsletterOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ArticleProcessor>>()));
        services.AddSingleton(provider => new PoisonReporter(
            provider.GetRequiredService<EventPublisher>(),
            provider.GetRequiredService<EventFactory>(),
            provider.GetRequiredService<IOptions<NewsletterOptions>>(),
            provider.GetRequiredService<ILogger<PoisonReporter>>()));
        return services;
    }
}
