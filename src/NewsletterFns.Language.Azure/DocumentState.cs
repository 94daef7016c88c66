namespace NewsletterFns.Language.Azure;

/// <summary>What is had of one document, what is missing for good and what is still to be asked.</summary>
internal sealed class DocumentState(IReadOnlySet<LanguageFeature> wanted)
{
    private readonly Dictionary<LanguageFeature, FeatureAnswer> _answers = [];
    private readonly List<SkippedFeature> _skipped = [];
    private readonly List<string> _warnings = [];

    public DetectedLanguage Language { get; set; } = DetectedLanguage.Unknown;

    /// <summary>The language as the service is told.</summary>
    public string ServiceLanguage { get; set; } = DetectedLanguage.UnknownCode;

    /// <summary>The features that are still to be asked.</summary>
    public IEnumerable<LanguageFeature> Outstanding =>
        wanted.Where(feature => feature != LanguageFeature.LanguageDetection && !_answers.ContainsKey(feature) && !_skipped.Any(skipped => skipped.Feature == feature)).Order();

    public FeatureAnswer? Of(LanguageFeature feature) => _answers.GetValueOrDefault(feature);

    public void Answer(LanguageFeature feature, FeatureAnswer answer) => _answers[feature] = answer;

    public void Skip(LanguageFeature feature, string reason, Exception? fault) => _skipped.Add(new SkippedFeature(feature, reason) { Fault = fault });

    public void SkipAll(string reason, Exception fault)
    {
        foreach (var feature in wanted)
        {
            Skip(feature, reason, fault);
        }
    }

    public void Warn(string warning) => _warnings.Add(warning);

    public AnalysisProvenance ToProvenance(string provider) => new()
    {
        // A detection that only served other features was not asked for, but it was paid for.
        Features = [.. _answers.OrderBy(answer => answer.Key).Select(answer => new FeatureProvenance(answer.Key, provider, answer.Value.ModelVersion, answer.Value.TextRecords))],
        Skipped = [.. _skipped.Where(skipped => wanted.Contains(skipped.Feature)).OrderBy(skipped => skipped.Feature)],
        Warnings = _warnings,
    };
}
