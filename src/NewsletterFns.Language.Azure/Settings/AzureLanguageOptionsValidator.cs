using Microsoft.Extensions.Options;

namespace NewsletterFns.Language.Azure;

/// <summary>Checks what annotations cannot: addresses, names of features and providers, and what goes together.</summary>
internal sealed class AzureLanguageOptionsValidator : IValidateOptions<AzureLanguageOptions>
{
    private const string Section = AzureLanguageOptions.SectionName;
    private const string FeaturesSetting = $"{Section}__{nameof(AzureLanguageOptions.Features)}";

    private static readonly string Features = string.Join(", ", Enum.GetNames<LanguageFeature>());

    public ValidateOptionsResult Validate(string? name, AzureLanguageOptions options)
    {
        var errors = Addresses(options).Concat(FeatureSettings(options)).Concat(Unavailable(options)).ToList();
        if (errors.Count == 0)
        {
            errors.AddRange(Combinations(options));
        }

        return errors.Count > 0 ? ValidateOptionsResult.Fail(errors) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Addresses(AzureLanguageOptions options)
    {
        foreach (var (setting, value) in options.AddressSettings)
        {
            if (!Uri.TryCreate(value, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            {
                yield return $"Setting {setting} is \"{value}\"; set it to the address of an Azure AI Language account, such as https://NAME.cognitiveservices.azure.com, or leave it out to analyse with the embedded engine.";
            }
            else if (address.Scheme == "http" && string.IsNullOrEmpty(options.Key))
            {
                yield return $"Setting {setting} is \"{value}\", but an identity is never sent over http; use https, or set {Section}__{nameof(options.Key)} (any value for the emulator).";
            }
        }
    }

    private static IEnumerable<string> FeatureSettings(AzureLanguageOptions options)
    {
        foreach (var (feature, provider) in options.Features)
        {
            if (!Enum.GetNames<LanguageFeature>().Contains(feature, StringComparer.OrdinalIgnoreCase))
            {
                yield return $"Setting {FeaturesSetting}__{feature} names no feature; the features are {Features}.";
            }
            else if (!string.IsNullOrEmpty(provider) && !Enum.GetNames<FeatureProvider>().Contains(provider, StringComparer.OrdinalIgnoreCase))
            {
                yield return $"Setting {FeaturesSetting}__{feature} is \"{provider}\"; set it to Azure, Embedded or Off, or leave it out for the default.";
            }
        }
    }

    private static IEnumerable<string> Unavailable(AzureLanguageOptions options)
    {
        if (!Enum.GetNames<UnavailableAction>().Contains(options.OnUnavailable, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"Setting {Section}__{nameof(options.OnUnavailable)} is \"{options.OnUnavailable}\"; set it to Retry or Embedded, or leave it out for the default.";
        }
    }

    private static IEnumerable<string> Combinations(AzureLanguageOptions options)
    {
        foreach (var feature in Enum.GetValues<LanguageFeature>().Where(feature => options.ProviderOf(feature) == FeatureProvider.Azure && !options.AddressSettings.Any()))
        {
            yield return $"Setting {FeaturesSetting}__{feature} is \"Azure\", but there is no address; set {Section}__{nameof(options.Endpoint)}, or set the feature to Embedded or Off.";
        }

        if (options.ProviderOf(LanguageFeature.LanguageDetection) == FeatureProvider.Off)
        {
            yield return $"Setting {FeaturesSetting}__{LanguageFeature.LanguageDetection} is \"Off\", but everything else needs the language; set it to Azure or Embedded.";
        }

        if (options.RedactsPii && options.ProviderOf(LanguageFeature.Pii) == FeatureProvider.Off)
        {
            yield return $"Setting {FeaturesSetting}__{LanguageFeature.Pii} is \"Off\", but Output__RedactPii needs it; set it to Azure or Embedded, leave it out, or set Output__RedactPii to false.";
        }
    }
}
