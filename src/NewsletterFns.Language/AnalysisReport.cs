using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language;

/// <summary>Keeps account of one document's analysis: which feature answered, which failed and why.</summary>
internal sealed class AnalysisReport
{
    private readonly string _provider;
    private readonly List<FeatureProvenance> _features = [];
    private readonly List<SkippedFeature> _skipped = [];
    private readonly List<string> _warnings = [];

    private readonly IReadOnlySet<LanguageFeature> _wanted;

    /// <summary>Starts an account.</summary>
    /// <param name="provider">Who answers.</param>
    /// <param name="wanted">The features that were asked for: the account names no others.</param>
    public AnalysisReport(string provider, IReadOnlySet<LanguageFeature> wanted)
    {
        _provider = provider;
        _wanted = wanted;
    }

    /// <summary>Runs a feature that was asked for so that its failure costs no other.</summary>
    public T RunIfWanted<T>(LanguageFeature feature, string modelVersion, T none, Func<T> run) => _wanted.Contains(feature) ? Run(feature, modelVersion, none, run) : none;

    /// <summary>Runs a feature so that its failure costs no other.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="modelVersion">What answers.</param>
    /// <param name="fallback">The value where it fails.</param>
    /// <param name="run">The work.</param>
    public T Run<T>(LanguageFeature feature, string modelVersion, T fallback, Func<T> run)
    {
        try
        {
            T value = run();
            _features.Add(new FeatureProvenance(feature, _provider, modelVersion));
            return value;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The type only: messages may quote the text.
            _skipped.Add(new SkippedFeature(feature, $"The embedded engine failed ({exception.GetType().Name}); the article's other features are not affected. Please report it with the article.") { Fault = exception });
            return fallback;
        }
    }

    /// <summary>Names the entity model, or says what is missing where the language has none.</summary>
    public void NameEntityModel(DetectedLanguage language, NameRecognizer? recognizer)
    {
        int at = _features.FindIndex(f => f.Feature == LanguageFeature.Entities);
        if (at < 0)
        {
            return;
        }

        if (recognizer is not null)
        {
            _features[at] = _features[at] with { ModelVersion = $"{recognizer.Version}+rules-1" };
            if (recognizer.Model.Language != language.Code)
            {
                Warn($"The embedded engine's recogniser was not trained on '{language.Code}' but on other languages ({recognizer.Version}): of the names it misses more, and more of what it finds is wrong.");
            }

            return;
        }

        _features[at] = _features[at] with { ModelVersion = "gazetteer-1+rules-1" };
        string what = language.IsKnown ? $"The embedded engine has no trained recogniser for '{language.Code}'" : "The text's language is not known";
        _skipped.Add(new SkippedFeature(LanguageFeature.Entities, $"{what}: persons, organisations, events and products are missing; countries and large cities are found by name, dates and quantities by rules."));
    }

    /// <summary>Says why a feature is missing; named only where it was asked for.</summary>
    public void Skip(LanguageFeature feature, string reason) => _skipped.Add(new SkippedFeature(feature, reason));

    /// <summary>Adds a warning: a sentence for a person, nothing of the text.</summary>
    public void Warn(string warning) => _warnings.Add(warning);

    /// <summary>The account in the order of the features.</summary>
    public AnalysisProvenance ToProvenance() => new() { Features = [.. _features.Where(f => _wanted.Contains(f.Feature)).OrderBy(f => f.Feature)], Skipped = [.. _skipped.Where(s => _wanted.Contains(s.Feature))], Warnings = _warnings };
}
