using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Language.Azure;

/// <summary>Adds the language service that the settings ask for.</summary>
public static class AzureLanguageExtensions
{
    /// <summary>
    /// Adds <see cref="ILanguageService"/>: Azure AI Language, the embedded engine, or both by feature, as section <see cref="AzureLanguageOptions.SectionName"/>
    /// says. Settings are validated at start; the service is not called before there is something to analyse.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The application's configuration.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddAzureLanguage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<EmbeddedLanguageOptions>(configuration, EmbeddedLanguageOptions.SectionName);
        services.AddSettings<AzureLanguageOptions>(configuration, AzureLanguageOptions.SectionName);
        services.AddOptions<AzureLanguageOptions>().Configure(options => options.RedactsPii = bool.TryParse(configuration["Output:RedactPii"], out var redacts) && redacts);
        services.AddSingleton<IValidateOptions<AzureLanguageOptions>, AzureLanguageOptionsValidator>();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<EmbeddedLanguageService>();
        services.AddSingleton<EndpointPool>();
        services.AddSingleton<ServiceCaller>();
        services.AddSingleton<RequestRunner>();
        services.AddSingleton(provider => new Lazy<AzureLanguageService>(() => new AzureLanguageService(
            provider.GetRequiredService<RequestRunner>(),
            provider.GetRequiredService<EmbeddedLanguageService>(),
            provider.GetRequiredService<IOptions<AzureLanguageOptions>>(),
            provider.GetRequiredService<IOptions<EmbeddedLanguageOptions>>(),
            provider.GetRequiredService<TimeProvider>())));
        services.AddSingleton<ILanguageService, LanguageRouter>();
        return services;
    }
}
