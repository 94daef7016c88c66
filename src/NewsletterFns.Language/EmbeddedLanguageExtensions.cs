using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace NewsletterFns.Language;

/// <summary>Adds the embedded language engine.</summary>
public static class EmbeddedLanguageExtensions
{
    /// <summary>Adds the embedded engine as <see cref="ILanguageService"/>, with its settings from section <see cref="EmbeddedLanguageOptions.SectionName"/>, validated at start.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The application's configuration.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddEmbeddedLanguage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<EmbeddedLanguageOptions>(configuration, EmbeddedLanguageOptions.SectionName);
        services.AddSingleton<ILanguageService, EmbeddedLanguageService>();
        return services;
    }
}
