using System.ComponentModel.DataAnnotations;

namespace NewsletterFns.Language.Azure;

/// <summary>Settings of Azure AI Language, section <c>Language</c>, beside those of the embedded engine.</summary>
public sealed class AzureLanguageOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string SectionName = "Language";

    /// <summary>Address of the service, such as <c>https://NAME.cognitiveservices.azure.com</c>. None by default: the embedded engine then answers everything.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Further addresses, as in other regions: the first that takes calls is used. <see cref="Endpoint"/> comes before them.</summary>
    public IList<string> Endpoints { get; } = [];

    /// <summary>Key of the service, the same for all addresses. None by default: the app's identity is used, which needs an address of https.</summary>
    public string? Key { get; set; }

    /// <summary>Client id of the user-assigned identity; none for the app's own one, or whatever a developer is signed in with.</summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// Who answers each feature, by its name: <c>Azure</c>, <c>Embedded</c> or <c>Off</c>. By default, <c>Azure</c> where there is an address and else <c>Embedded</c> for
    /// LanguageDetection, Entities, KeyPhrases and Summary; <c>Embedded</c> for LinkedEntities, which the service has for two languages and until 2028 only;
    /// <c>Off</c> for Pii, unless <c>Output__RedactPii</c> asks for it, and for Sentiment.
    /// </summary>
    public IDictionary<string, string?> Features { get; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What happens while the service cannot answer: <c>Retry</c> (the default) or <c>Embedded</c>.</summary>
    public string OnUnavailable { get; set; } = nameof(UnavailableAction.Retry);

    /// <summary>How many seconds an article waits in all for a service that says «later» before <see cref="OnUnavailable"/> holds. Default 60.</summary>
    [Range(0, 600)]
    public int MaxWaitSeconds { get; set; } = 60;

    /// <summary>How many seconds a call may take. Default 30.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>How many seconds a job may take. Default 300.</summary>
    [Range(10, 3_600)]
    public int JobTimeoutSeconds { get; set; } = 300;

    /// <summary>How many calls are under way at once at most, per address; the app finds the number between 1 and this that the service bears. Default 16.</summary>
    [Range(1, 1_000)]
    public int MaxConcurrentCalls { get; set; } = 16;

    /// <summary>
    /// How many text records (1,000 characters of one feature each) an article may cost at most; no limit by default. What goes beyond it is left to the embedded
    /// engine, whole features at a time: those that come last in LanguageDetection, Entities, KeyPhrases, Summary, LinkedEntities, Pii, Sentiment. The message says so.
    /// </summary>
    [Range(1, 1_000_000)]
    public int? MaxTextRecordsPerArticle { get; set; }

    /// <summary>All addresses, the preferred one first.</summary>
    internal IReadOnlyList<Uri> Addresses => [.. AddressSettings.Select(setting => new Uri(setting.Value, UriKind.Absolute)).Distinct()];

    /// <summary>The addresses with the names of their settings.</summary>
    internal IEnumerable<(string Name, string Value)> AddressSettings =>
        Endpoints.Select((value, i) => ($"{SectionName}__{nameof(Endpoints)}__{i}", value))
            .Prepend(($"{SectionName}__{nameof(Endpoint)}", Endpoint ?? string.Empty))
            .Where(setting => setting.Item2.Length > 0);

    /// <summary>Who answers a feature.</summary>
    internal FeatureProvider ProviderOf(LanguageFeature feature) => Features.TryGetValue(feature.ToString(), out var given) && !string.IsNullOrEmpty(given)
        ? Enum.Parse<FeatureProvider>(given, ignoreCase: true)
        : feature switch
        {
            LanguageFeature.Pii when RedactsPii => ByDefault,
            LanguageFeature.Pii or LanguageFeature.Sentiment => FeatureProvider.Off,
            LanguageFeature.LinkedEntities => FeatureProvider.Embedded,
            _ => ByDefault,
        };

    /// <summary>Whether <c>Output__RedactPii</c> asks for personal data.</summary>
    internal bool RedactsPii { get; set; }

    private FeatureProvider ByDefault => AddressSettings.Any() ? FeatureProvider.Azure : FeatureProvider.Embedded;
}
