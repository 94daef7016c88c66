using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Language.Azure;

/// <summary>Asks for each feature whom the settings name: Azure AI Language, the embedded engine, or nobody.</summary>
internal sealed class LanguageRouter : ILanguageService
{
    private readonly EmbeddedLanguageService _embedded;
    private readonly Lazy<AzureLanguageService> _azure;
    private readonly AzureLanguageOptions _options;
    private readonly EmbeddedLanguageOptions _embeddedOptions;
    private readonly ILogger<LanguageRouter> _logger;
    private readonly IReadOnlySet<LanguageFeature> _default;
    private readonly UnavailableAction _onUnavailable;

    /// <summary>Creates the router.</summary>
    /// <param name="embedded">The embedded engine.</param>
    /// <param name="azure">Azure AI Language, made when it is first asked.</param>
    /// <param name="options">Who answers what.</param>
    /// <param name="embeddedOptions">Settings of both.</param>
    /// <param name="logger">The log.</param>
    public LanguageRouter(
        EmbeddedLanguageService embedded,
        Lazy<AzureLanguageService> azure,
        IOptions<AzureLanguageOptions> options,
        IOptions<EmbeddedLanguageOptions> embeddedOptions,
        ILogger<LanguageRouter> logger)
    {
        _embedded = embedded;
        _azure = azure;
        _options = options.Value;
        _embeddedOptions = embeddedOptions.Value;
        _logger = logger;
        _default = Enum.GetValues<LanguageFeature>().Where(feature => _options.ProviderOf(feature) != FeatureProvider.Off).ToHashSet();
        _onUnavailable = Enum.Parse<UnavailableAction>(_options.OnUnavailable, ignoreCase: true);
        Version = LanguageVersion.Of(_options.ProviderOf, embedded.Version);
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default)
    {
        var routes = documents.Select(Route).ToList();
        await DetectFirstAsync([.. routes.Where(route => route.Azure.Count > 0 && route.Embedded.Contains(LanguageFeature.LanguageDetection) && route.Document.Language is null)], cancellationToken);
        await AskAzureAsync([.. routes.Where(route => route.Azure.Count > 0)], cancellationToken);
        await AskEmbeddedAsync(routes, cancellationToken);
        return [.. routes.Select(AnalysisJoiner.Join)];
    }

    private DocumentRoute Route(AnalysisDocument document)
    {
        var route = new DocumentRoute(document);
        foreach (var feature in document.Features ?? _default)
        {
            switch (_options.ProviderOf(feature))
            {
                case FeatureProvider.Azure:
                    route.Azure.Add(feature);
                    break;
                case FeatureProvider.Embedded:
                    route.Embedded.Add(feature);
                    break;
                default:
                    route.Skipped.Add(new SkippedFeature(feature, $"It is off; {AzureLanguageOptions.SectionName}__{nameof(AzureLanguageOptions.Features)}__{feature} turns it on."));
                    break;
            }
        }

        if (_options.MaxTextRecordsPerArticle is { } limit)
        {
            RecordLimit.Apply(route, limit, document.SummarySentences ?? _embeddedOptions.SummarySentences);
        }

        return route;
    }

    /// <summary>The service has to be told the language.</summary>
    private async Task DetectFirstAsync(List<DocumentRoute> routes, CancellationToken cancellationToken)
    {
        if (routes.Count == 0)
        {
            return;
        }

        var detection = new HashSet<LanguageFeature> { LanguageFeature.LanguageDetection };
        var analyses = await _embedded.AnalyzeAsync([.. routes.Select(route => route.Document with { Features = detection })], cancellationToken);
        foreach (var (route, analysis) in routes.Zip(analyses))
        {
            route.Detected = analysis;
            route.Document = route.Document with { Language = analysis.Language.Code };
        }
    }

    private async Task AskAzureAsync(List<DocumentRoute> routes, CancellationToken cancellationToken)
    {
        if (routes.Count == 0)
        {
            return;
        }

        var analyses = await _azure.Value.AnalyzeWhatAnswersAsync([.. routes.Select(route => route.Document with { Features = route.Azure.ToHashSet() })], cancellationToken);
        if (_onUnavailable == UnavailableAction.Retry)
        {
            AzureLanguageService.ThrowIfUnavailable(analyses);
        }

        var away = 0;
        string? reason = null;
        foreach (var (route, analysis) in routes.Zip(analyses))
        {
            route.ByAzure = analysis;
            var skipped = analysis.Analysis.Provenance.Skipped;
            if (skipped.FirstOrDefault(feature => feature.Fault is LanguageServiceUnavailableException) is { } late)
            {
                away++;
                reason ??= late.Fault!.Message;
                route.Leave(skipped.Where(feature => feature.Fault is LanguageServiceUnavailableException).Select(feature => feature.Feature), "Azure AI Language did not answer in time");
            }

            // What nobody has looked for cannot be redacted.
            if (_options.RedactsPii && skipped.Any(feature => feature.Feature == LanguageFeature.Pii))
            {
                route.Leave([LanguageFeature.Pii], "Azure AI Language could not look for personal data");
            }

            if (route.Document.Language is null && analysis.Analysis.Language.IsKnown)
            {
                route.Document = route.Document with { Language = analysis.Analysis.Language.Code };
            }
        }

        if (away > 0)
        {
            Log.EmbeddedInstead(_logger, reason!, away);
        }
    }

    private async Task AskEmbeddedAsync(List<DocumentRoute> routes, CancellationToken cancellationToken)
    {
        foreach (var route in routes.Where(route => route.LinksByEngine))
        {
            cancellationToken.ThrowIfCancellationRequested();
            EngineLinks.Apply(route);
        }

        var asked = routes.Select(route => (Route: route, Features: route.Embedded.Where(feature => !(feature == LanguageFeature.LinkedEntities && route.LinksByEngine)).ToHashSet())).Where(ask => ask.Features.Count > 0).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        var analyses = await _embedded.AnalyzeAsync([.. asked.Select(ask => ask.Route.Document with { Features = ask.Features })], cancellationToken);
        foreach (var (ask, analysis) in asked.Zip(analyses))
        {
            ask.Route.ByEmbedded = analysis;
        }
    }
}
