using Microsoft.Extensions.Options;

namespace NewsletterFns.Language.Azure;

/// <summary>Azure AI Language, api-version 2023-04-01.</summary>
public sealed class AzureLanguageService : ILanguageService
{
    internal const string Provider = "azure";
    internal const string ServiceVersion = "azure-2023-04-01";

    private readonly RequestRunner _runner;
    private readonly EmbeddedLanguageService _embedded;
    private readonly AzureLanguageOptions _options;
    private readonly EmbeddedLanguageOptions _embeddedOptions;
    private readonly TimeProvider _time;

    internal AzureLanguageService(
        RequestRunner runner, EmbeddedLanguageService embedded, IOptions<AzureLanguageOptions> options, IOptions<EmbeddedLanguageOptions> embeddedOptions, TimeProvider time)
    {
        _runner = runner;
        _embedded = embedded;
        _options = options.Value;
        _embeddedOptions = embeddedOptions.Value;
        _time = time;
    }

    /// <inheritdoc/>
    public string Version => ServiceVersion;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default)
    {
        var analyses = await AnalyzeWhatAnswersAsync(documents, cancellationToken);
        ThrowIfUnavailable(analyses);
        return [.. analyses.Select(analysis => analysis.ToBody())];
    }

    /// <summary>Analyses documents; what the service could not answer now is skipped with a <see cref="LanguageServiceUnavailableException"/> as its fault.</summary>
    internal Task<IReadOnlyList<AzureAnalysis>> AnalyzeWhatAnswersAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken)
    {
        var budget = new WaitBudget(TimeSpan.FromSeconds(_options.MaxWaitSeconds), _time);
        return new AnalysisRun(documents, _runner, _embedded, _embeddedOptions, budget).ExecuteAsync(cancellationToken);
    }

    /// <summary>Throws where the service could not answer something now.</summary>
    /// <exception cref="LanguageServiceUnavailableException">It could not.</exception>
    internal static void ThrowIfUnavailable(IEnumerable<AzureAnalysis> analyses)
    {
        var faults = analyses.SelectMany(analysis => analysis.Analysis.Provenance.Skipped).Select(skipped => skipped.Fault).OfType<LanguageServiceUnavailableException>().ToList();
        if (faults.Count > 0)
        {
            throw new LanguageServiceUnavailableException(faults[0].Message, faults.Max(fault => fault.RetryAfter), faults[0]);
        }
    }
}
