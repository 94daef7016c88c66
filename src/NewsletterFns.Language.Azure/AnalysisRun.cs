using System.Globalization;
using Azure.AI.TextAnalytics;
using NewsletterFns.Language.Merging;
using NewsletterFns.Language.Service;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Azure;

/// <summary>One call's documents on their way: languages first, then as few requests as can be, then what is missing once more.</summary>
internal sealed class AnalysisRun
{
    private const int Rounds = 3;

    private readonly IReadOnlyList<AnalysisDocument> _documents;
    private readonly RequestRunner _runner;
    private readonly ILanguageService _embedded;
    private readonly EmbeddedLanguageOptions _options;
    private readonly WaitBudget _budget;
    private readonly IReadOnlyList<TitledText> _titled;
    private readonly IReadOnlyList<string> _texts;
    private readonly DocumentState[] _states;

    public AnalysisRun(IReadOnlyList<AnalysisDocument> documents, RequestRunner runner, ILanguageService embedded, EmbeddedLanguageOptions options, WaitBudget budget)
    {
        _documents = documents;
        _runner = runner;
        _embedded = embedded;
        _options = options;
        _budget = budget;
        _titled = [.. documents.Select(TitledText.Of)];
        _texts = [.. _titled.Select(titled => titled.Text)];
        _states = [.. documents.Select(document => new DocumentState(document.Features ?? LanguageFeatures.Default))];
    }

    /// <summary>Asks the service.</summary>
    /// <returns>An analysis per document; a feature that the service could not answer now is skipped with a <see cref="LanguageServiceUnavailableException"/> as its fault.</returns>
    public async Task<IReadOnlyList<AzureAnalysis>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await DetectLanguagesAsync(cancellationToken);
        SkipUnsupported();
        for (var round = 1; round <= Rounds && Outstanding() is { Count: > 0 } items; round++)
        {
            var requests = RequestPlanner.Plan(items);
            var languages = _states.Select(state => state.ServiceLanguage).ToList();
            var outcomes = await Task.WhenAll(requests.Select(request => _runner.RunAsync(request, _texts, languages, _budget, cancellationToken)));
            foreach (var outcome in outcomes.SelectMany(outcome => outcome).GroupBy(outcome => (outcome.Piece.Document, outcome.Feature)))
            {
                Accept(_states[outcome.Key.Document], outcome.Key.Feature, [.. outcome.OrderBy(piece => piece.Piece.Offset)], isLast: round == Rounds);
            }
        }

        return [.. _documents.Select((_, i) => Finish(i, cancellationToken))];
    }

    private async Task DetectLanguagesAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < _documents.Count; i++)
        {
            if (_documents[i].Language is { } given)
            {
                _states[i].Language = new DetectedLanguage(LanguageTag.ToOurs(given), 1);
                _states[i].ServiceLanguage = LanguageTag.ToService(given);
            }
        }

        var samples = Enumerable.Range(0, _documents.Count).Where(i => _documents[i].Language is null)
            .Select(i => TextSplitter.Split(i, _texts[i], DetectedLanguage.UnknownCode, ServiceLimits.SyncElements)[0]);
        var batches = RequestPlanner.Pack(samples, ServiceLimits.SyncDocuments(LanguageFeature.LanguageDetection), int.MaxValue);
        await Task.WhenAll(batches.Select(batch => DetectLanguagesAsync(batch, cancellationToken)));
    }

    private async Task DetectLanguagesAsync(IReadOnlyList<TextPiece> samples, CancellationToken cancellationToken)
    {
        try
        {
            var inputs = samples.Select((sample, i) => new DetectLanguageInput(i.ToString(CultureInfo.InvariantCulture), _texts[sample.Document].Substring(sample.Offset, sample.Length))
            {
                CountryHint = LanguageTag.CountryOf(_documents[sample.Document].LanguageHint),
            });
            var results = await _runner.DetectAsync([.. inputs], _budget, cancellationToken);
            foreach (var result in results)
            {
                var sample = samples[int.Parse(result.Id, CultureInfo.InvariantCulture)];
                if (result.HasError)
                {
                    await DetectEmbeddedAsync(sample.Document, ResultReader.FailureOf(result.Error), cancellationToken);
                    continue;
                }

                var state = _states[sample.Document];
                var code = LanguageTag.ToOurs(result.PrimaryLanguage.Iso6391Name);
                state.Language = code == DetectedLanguage.UnknownCode ? DetectedLanguage.Unknown : new DetectedLanguage(code, Math.Clamp(result.PrimaryLanguage.ConfidenceScore, 0, 1));
                state.ServiceLanguage = LanguageTag.ToService(result.PrimaryLanguage.Iso6391Name);
                state.Answer(LanguageFeature.LanguageDetection, new FeatureAnswer([new PieceAnswer(results.ModelVersion)], ServiceLimits.Records(sample.Elements)));
            }
        }
        catch (RequestRejectedException) when (samples.Count > 1)
        {
            // One of them is at fault; the others shall not pay for it.
            await Task.WhenAll(samples.Chunk((samples.Count + 1) / 2).Select(half => DetectLanguagesAsync(half, cancellationToken)));
        }
        catch (RequestRejectedException rejected)
        {
            await DetectEmbeddedAsync(samples[0].Document, new PieceFailure($"Azure AI Language answered {rejected.Description}.", rejected, MayPass: false), cancellationToken);
        }
        catch (LanguageServiceUnavailableException later)
        {
            foreach (var sample in samples)
            {
                _states[sample.Document].SkipAll("Azure AI Language did not answer in time.", later);
            }
        }
    }

    /// <summary>The service could not tell: the embedded engine does, for without the language there is nothing.</summary>
    private async Task DetectEmbeddedAsync(int document, PieceFailure failure, CancellationToken cancellationToken)
    {
        var state = _states[document];
        state.Skip(LanguageFeature.LanguageDetection, failure.Reason, failure.Fault);
        var asked = _documents[document] with { Features = new HashSet<LanguageFeature> { LanguageFeature.LanguageDetection } };
        state.Language = (await _embedded.AnalyzeAsync([asked], cancellationToken))[0].Language;
        state.ServiceLanguage = LanguageTag.ToService(state.Language.Code);
        state.Warn("Azure AI Language could not tell the language; the embedded engine did.");
    }

    private void SkipUnsupported()
    {
        foreach (var state in _states)
        {
            foreach (var feature in state.Outstanding.Where(feature => !ServiceLanguages.Has(feature, state.Language.Code)).ToList())
            {
                state.Skip(
                    feature,
                    state.Language.IsKnown ? $"Azure AI Language does not have it for '{state.Language.Code}'." : "The text's language is not known.",
                    fault: null);
            }
        }
    }

    private List<PlanItem> Outstanding() =>
    [
        .. Enumerable.Range(0, _documents.Count).Where(i => _states[i].Outstanding.Any())
            .Select(i => new PlanItem(i, _texts[i], _states[i].Language.Code, _states[i].Outstanding.ToHashSet(), SentencesOf(i))),
    ];

    private int SentencesOf(int document) => _documents[document].SummarySentences ?? _options.SummarySentences;

    private static void Accept(DocumentState state, LanguageFeature feature, IReadOnlyList<PieceOutcome> outcomes, bool isLast)
    {
        if (outcomes.FirstOrDefault(outcome => outcome.Failure is not null)?.Failure is not { } failure)
        {
            state.Answer(feature, new FeatureAnswer([.. outcomes.Select(outcome => outcome.Answer!)], RecordsOf(feature, outcomes)));
        }
        else if (isLast || !failure.MayPass)
        {
            state.Skip(feature, failure.Reason, failure.Fault);
        }
    }

    /// <summary>What the service bills: each piece by itself, a summary with what it returns.</summary>
    private static int RecordsOf(LanguageFeature feature, IReadOnlyList<PieceOutcome> outcomes) => outcomes.Sum(outcome =>
        ServiceLimits.Records(outcome.Piece.Elements + (feature == LanguageFeature.Summary ? outcome.Answer!.Sentences.Sum(sentence => TextElements.Count(sentence.Text)) : 0)));

    private AzureAnalysis Finish(int document, CancellationToken cancellationToken)
    {
        var state = _states[document];
        var text = _texts[document];
        var entities = state.Of(LanguageFeature.Entities) is { } recognized ? EntityMerging.Merge(text, state.Language.Code, _documents[document].PublishedOn, recognized.Mentions, cancellationToken) : [];
        var analysis = new DocumentAnalysis(_documents[document].Id)
        {
            Language = state.Language,
            Entities = entities,
            KeyPhrases = state.Of(LanguageFeature.KeyPhrases)?.KeyPhrases(text, _options.MaxKeyPhrases) ?? [],
            Summary = state.Of(LanguageFeature.Summary)?.Summary(SentencesOf(document)) ?? [],
            PersonalData = state.Of(LanguageFeature.Pii)?.PersonalData() ?? [],
            Sentiment = state.Of(LanguageFeature.Sentiment)?.Sentiment(),
            Provenance = state.ToProvenance(AzureLanguageService.Provider),
        };
        return new AzureAnalysis(_titled[document], analysis, state.Of(LanguageFeature.LinkedEntities)?.Links ?? []);
    }
}
