using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NewsletterFns;

/// <summary>Binds options to their section. Linked into each room that has options, so that all of them speak alike.</summary>
internal static class SettingsServiceCollectionExtensions
{
    /// <summary>Adds <typeparamref name="TOptions"/>, bound to <paramref name="section"/> and checked when the host starts.</summary>
    public static void AddSettings<TOptions>(this IServiceCollection services, IConfiguration configuration, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>().Bind(configuration.GetSection(section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>>(new SettingsValidator<TOptions>(section));
    }
}
