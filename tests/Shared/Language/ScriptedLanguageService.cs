using System.Text.RegularExpressions;
using NewsletterFns.Language;

namespace NewsletterFns.Testing.Language;

/// <summary>
/// A language service of a few rules, so that a test knows every answer: words with a capital are organisations (Milan is a place with links), addresses with @
/// are personal data, every word of eight letters is a key phrase, sentences with «good» are positive, with «bad» negative.
/// </summary>
internal sealed partial class ScriptedLanguageService : ILanguageService
{
    private readonly Lock _lock = new();
    private readonly List<IReadOnlyList<AnalysisDocument>> _calls = [];

    public string Version => "scripted-1.0";

    /// <summary>The documents of each call.</summary>
    public IReadOnlyList<IReadOnlyList<AnalysisDocument>> Calls
    {
        get
        {
            lock (_lock)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>Calls wait for it.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>What calls throw, or <see langword="null"/>.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Features that fail.</summary>
    public HashSet<LanguageFeature> Failing { get; } = [];

    /// <summary>Features that are not there for any language.</summary>
    public HashSet<LanguageFeature> Missing { get; } = [];

    public async Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            _calls.Add(documents);
        }

        await Gate.WaitAsync(cancellationToken);
        return Fault is null ? [.. documents.Select(Analyze)] : throw Fault;
    }

    private DocumentAnalysis Analyze(AnalysisDocument document)
    {
        string text = document.Text;
        IReadOnlySet<LanguageFeature> asked = document.Features ?? LanguageFeatures.Default;
        HashSet<LanguageFeature> wanted = [.. asked.Except(Failing).Except(Missing)];
        bool linked = wanted.Contains(LanguageFeature.LinkedEntities);
        SummarySentence[] sentences = [.. Sentences().Matches(text).Select((m, i) => new SummarySentence(m.Value, m.Index, m.Length, 1.0 / (i + 1))).Take(document.SummarySentences ?? 3)];
        return new DocumentAnalysis(document.Id)
        {
            Language = document.Language is { } language ? new DetectedLanguage(language, 1) : Detect(text, document.LanguageHint),
            Entities = wanted.Contains(LanguageFeature.Entities) || linked ? [.. Names().Matches(text).GroupBy(m => m.Value).Reverse().Select(group => ToEntity(group, linked))] : [],
            KeyPhrases = wanted.Contains(LanguageFeature.KeyPhrases) ? [.. LongWords().Matches(text).Select(m => new KeyPhrase(m.Value, 1, m.Index, m.Length))] : [],
            Summary = wanted.Contains(LanguageFeature.Summary) ? sentences : [],
            PersonalData = wanted.Contains(LanguageFeature.Pii) ? [.. Addresses().Matches(text).Select(m => new PersonalData(m.Value, m.Value.Contains('@', StringComparison.Ordinal) ? "Email" : "PhoneNumber", null, 0.8, m.Index, m.Length))] : [],
            Sentiment = wanted.Contains(LanguageFeature.Sentiment) ? Judge(text) : null,
            Provenance = new AnalysisProvenance
            {
                Features = [.. wanted.Select(feature => new FeatureProvenance(feature, "scripted", "1"))],
                Skipped =
                [
                    .. asked.Intersect(Failing).Select(feature => new SkippedFeature(feature, "It failed.") { Fault = new InvalidOperationException("secret") }),
                    .. asked.Intersect(Missing).Select(feature => new SkippedFeature(feature, "It is not there for this language.")),
                ],
            },
        };
    }

    private static Entity ToEntity(IGrouping<string, Match> group, bool linked)
    {
        EntityMention[] mentions = [.. group.Select(m => new EntityMention(m.Value, m.Index, m.Length))];
        return group.Key == "Milan"
            ? new Entity("Milan", EntityCategory.Location, "GPE", 0.9, mentions)
            {
                Links = linked ? [new EntityLink("GeoNames", "3173435", "Milano"), new EntityLink("Wikidata", "Q490", "Milano", new Uri("https://www.wikidata.org/wiki/Q490"))] : [],
            }
            : new Entity(group.Key, EntityCategory.Organization, null, 0.75, mentions);
    }

    private static DetectedLanguage Detect(string text, string? hint) =>
        text.Contains("buongiorno", StringComparison.OrdinalIgnoreCase) ? new DetectedLanguage("it", 0.99) :
        text.Contains("hei", StringComparison.OrdinalIgnoreCase) ? new DetectedLanguage("nb", 0.7) :
        text.Any(char.IsLetter) ? new DetectedLanguage(hint ?? "en", 0.6) : DetectedLanguage.Unknown;

    private static DocumentSentiment Judge(string text)
    {
        SentenceSentiment[] sentences = [.. Sentences().Matches(text).Select(m =>
        {
            SentimentLabel label = Label(m.Value);
            return new SentenceSentiment(m.Value, m.Index, m.Length, label, Scores(label));
        })];
        SentimentLabel[] labels = [.. sentences.Select(s => s.Label).Where(l => l != SentimentLabel.Neutral).Distinct()];
        SentimentLabel whole = labels.Length switch { 0 => SentimentLabel.Neutral, 1 => labels[0], _ => SentimentLabel.Mixed };
        return new DocumentSentiment(whole, Scores(whole), sentences);
    }

    private static SentimentLabel Label(string sentence) =>
        sentence.Contains("good", StringComparison.Ordinal) ? SentimentLabel.Positive : sentence.Contains("bad", StringComparison.Ordinal) ? SentimentLabel.Negative : SentimentLabel.Neutral;

    private static SentimentScores Scores(SentimentLabel label) => label switch
    {
        SentimentLabel.Positive => new(0.8, 0.1, 0.1),
        SentimentLabel.Negative => new(0.1, 0.1, 0.8),
        SentimentLabel.Mixed => new(0.45, 0.1, 0.45),
        _ => new(0.1, 0.8, 0.1),
    };

    [GeneratedRegex(@"\b\p{Lu}\p{L}+")]
    private static partial Regex Names();

    [GeneratedRegex(@"\b\p{L}{8}\b")]
    private static partial Regex LongWords();

    [GeneratedRegex(@"[\w.]+@[\w.]+\w|\+\d[\d ]+\d")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"[^.!?\s][^.!?]*[.!?]?")]
    private static partial Regex Sentences();
}
