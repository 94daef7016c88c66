using Microsoft.Extensions.Options;
using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Identification;
using NewsletterFns.Language.KeyPhrases;
using NewsletterFns.Language.Linking;
using NewsletterFns.Language.Merging;
using NewsletterFns.Language.Pii;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Rules;
using NewsletterFns.Language.Sentiment;
using NewsletterFns.Language.Summarization;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language;

/// <summary>The language engine that needs no cloud: models and rules inside the assembly, deterministic, one answer per text and version.</summary>
public sealed class EmbeddedLanguageService : ILanguageService
{
    /// <summary>Its name in <see cref="FeatureProvenance.Provider"/>.</summary>
    public const string Provider = "embedded";

    private const string EngineVersion = "embedded-1.1";

    /// <summary>Below this many characters in all, threads cost more than they give.</summary>
    private const int ParallelFrom = 20_000;

    /// <summary>What the first text needs anyway is loaded beside the telling of its language.</summary>
    private static readonly Lazy<Task> Preloading = new(() => Task.Run(() =>
    {
        _ = Gazetteer.Default;
        _ = LinkTable.Default;
    }));

    private readonly EmbeddedLanguageOptions _options;

    /// <summary>Creates the engine; models are loaded when a text first needs them.</summary>
    /// <param name="options">Its settings.</param>
    public EmbeddedLanguageService(IOptions<EmbeddedLanguageOptions> options) => _options = options.Value;

    /// <inheritdoc/>
    public string Version => EngineVersion;

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default) =>
        Task.Run<IReadOnlyList<DocumentAnalysis>>(() => Analyze(documents, cancellationToken), cancellationToken);

    private DocumentAnalysis[] Analyze(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken)
    {
        var analyses = new DocumentAnalysis[documents.Count];
        if (documents.Count > 1 && documents.Sum(d => (long)d.Text.Length) >= ParallelFrom)
        {
            var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
            Parallel.For(0, documents.Count, parallel, i => analyses[i] = Analyze(documents[i], cancellationToken));
            return analyses;
        }

        for (int i = 0; i < analyses.Length; i++)
        {
            analyses[i] = Analyze(documents[i], cancellationToken);
        }

        return analyses;
    }

    /// <summary>Begins to load what every text needs, for a process that will analyse one at once.</summary>
    internal static void Preload()
    {
        _ = Preloading.Value;
        _ = Task.Run(() => CharacterModel.Default);
    }

    /// <summary>Analyses one document on the caller's thread; it may be called from several.</summary>
    internal DocumentAnalysis Analyze(AnalysisDocument document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _ = Preloading.Value;
        TitledText titled = TitledText.Of(document);
        return titled.ToBody(Analyze(document, titled.Text, cancellationToken));
    }

    private DocumentAnalysis Analyze(AnalysisDocument document, string titled, CancellationToken cancellationToken)
    {
        IReadOnlySet<LanguageFeature> wanted = document.Features ?? LanguageFeatures.Default;
        var report = new AnalysisReport(Provider, wanted);
        string text = Truncate(titled, report);
        IReadOnlyList<ParagraphLanguage> paragraphs = [];
        DetectedLanguage language = document.Language is { } given
            ? new DetectedLanguage(given, 1)
            : report.Run(LanguageFeature.LanguageDetection, "characters-1", DetectedLanguage.Unknown, () =>
            {
                var identifier = new LanguageIdentifier(CharacterModel.Default);
                DetectedLanguage main = identifier.Identify(text, document.LanguageHint);
                paragraphs = wanted.Contains(LanguageFeature.LanguageDetection) ? ParagraphLanguages.Of(text, main, identifier) : [];
                return ParagraphLanguages.MainOf(paragraphs, main);
            });
        if (wanted.Count == 1 && wanted.Contains(LanguageFeature.LanguageDetection))
        {
            return new DocumentAnalysis(document.Id) { Language = language, Paragraphs = paragraphs, Provenance = report.ToProvenance() };
        }

        var context = DocumentContext.Create(text, language.Code);
        cancellationToken.ThrowIfCancellationRequested();
        NameRecognizer? recognizer = null;

        // Key phrases and summary lean on the entities too.
        IReadOnlyList<Entity> entities = wanted.All(feature => feature is LanguageFeature.LanguageDetection or LanguageFeature.Sentiment)
            ? []
            : report.Run<IReadOnlyList<Entity>>(LanguageFeature.Entities, "rules-1", [], () =>
            {
                recognizer = NameModels.For(language.Code);
                return FindEntities(document, context, recognizer, cancellationToken);
            });
        report.NameEntityModel(language, recognizer);
        entities = report.RunIfWanted(LanguageFeature.LinkedEntities, EntityLinking.ModelVersion, entities, () => EntityLinker.Link(text, language.Code, entities, LinkTable.Default));
        context = context with { Entities = entities };
        cancellationToken.ThrowIfCancellationRequested();
        return new DocumentAnalysis(document.Id)
        {
            Language = language,
            Paragraphs = paragraphs,
            Entities = Answered(wanted, entities),
            KeyPhrases = report.RunIfWanted<IReadOnlyList<KeyPhrase>>(LanguageFeature.KeyPhrases, "phrases-1", [], () => KeyPhraseExtractor.Extract(context, _options.MaxKeyPhrases)),
            Summary = report.RunIfWanted<IReadOnlyList<SummarySentence>>(LanguageFeature.Summary, "extract-1", [], () => Summarizer.Summarize(context, document.SummarySentences ?? _options.SummarySentences)),
            PersonalData = report.RunIfWanted<IReadOnlyList<PersonalData>>(LanguageFeature.Pii, "pii-1", [], () => PersonalDataFinder.Find(text, entities)),
            Sentiment = SentimentOf(context, report),
            SentenceEnds = [.. context.Sentences.Select(sentence => sentence.End)],
            Provenance = report.ToProvenance(),
        };
    }

    private static DocumentSentiment? SentimentOf(DocumentContext context, AnalysisReport report)
    {
        if (SentimentLexicon.For(context.Language).IsKnown)
        {
            return report.RunIfWanted<DocumentSentiment?>(LanguageFeature.Sentiment, "lexicon-1", null, () => SentimentAnalyzer.Analyze(context));
        }

        string what = context.Language == DetectedLanguage.UnknownCode ? "The text's language is not known" : $"The embedded engine has no words of sentiment for '{context.Language}'";
        report.Skip(LanguageFeature.Sentiment, $"{what}; it has for it, en, de, fr and es.");
        return null;
    }

    /// <summary>All entities, or only those with links where nothing else of them was asked for.</summary>
    private static IReadOnlyList<Entity> Answered(IReadOnlySet<LanguageFeature> wanted, IReadOnlyList<Entity> entities) =>
        wanted.Contains(LanguageFeature.Entities) ? entities
        : wanted.Contains(LanguageFeature.LinkedEntities) ? [.. entities.Where(e => e.Links.Count > 0)]
        : [];

    private static List<Entity> FindEntities(AnalysisDocument document, DocumentContext context, NameRecognizer? recognizer, CancellationToken cancellationToken)
    {
        DocumentWords words = DocumentWords.Describe(context.Text, context.Tokens, context.TokenStarts, recognizer?.Model.Lexicon ?? WordLexicon.Empty, Gazetteer.Default, context.Language);
        var names = new List<RecognizedMention>();
        if (recognizer is not null)
        {
            recognizer.Recognize(words, names, cancellationToken);
            GazetteerRecognizer.AddBodies(words, names);
            OrganizationHeads.AddMissed(words, context.Language, names);
        }
        else
        {
            GazetteerRecognizer.Recognize(words, names, cancellationToken);
        }

        var rules = new List<RecognizedMention>();
        RuleRecognizer.Recognize(context.Text, context.Language, document.PublishedOn, rules);
        return EntityMerger.Merge(context.Text, context.Language, context.Title, MentionResolver.Resolve(names, rules), Gazetteer.Default, cancellationToken);
    }

    /// <summary>Cuts a text that is too long after a line or a sentence near the limit.</summary>
    private string Truncate(string text, AnalysisReport report)
    {
        int limit = _options.MaxAnalyzedCharacters;
        if (text.Length <= limit)
        {
            return text;
        }

        ReadOnlySpan<char> tail = text.AsSpan(0, limit)[^Math.Min(limit, 2_000)..];
        int cut = tail.LastIndexOf('\n') is >= 0 and var line ? line : tail.LastIndexOf(". ", StringComparison.Ordinal);
        int length = cut >= 0 ? limit - tail.Length + cut + 1 : char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        report.Warn(FormattableString.Invariant(
            $"Only the first {length:N0} of {text.Length:N0} characters were analysed; {EmbeddedLanguageOptions.SectionName}__{nameof(EmbeddedLanguageOptions.MaxAnalyzedCharacters)} sets the limit."));
        return text[..length];
    }
}
