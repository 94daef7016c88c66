using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NewsletterFns.Extraction;

/// <summary>Registers the extraction of articles.</summary>
public static class ExtractionServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IArticleExtractor"/> with the limits of section <c>Extraction</c>, validated at start.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The root configuration that holds the section.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddArticleExtraction(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);

        services.AddSettings<ExtractionOptions>(configuration, ExtractionOptions.SectionName);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IArticleExtractor, ArticleExtractor>();
        return services;
    }
}
