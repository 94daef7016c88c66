using NewsletterFns.Language.Emulator.Errors;
using NewsletterFns.Language.Emulator.Kinds;
using NewsletterFns.Language.Emulator.Requests;
using NewsletterFns.Language.Emulator.StringIndex;
using NewsletterFns.Language.Emulator.Wire;
using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Emulator.Analysis;

/// <summary>Turns the analysis of a document into what one task says of it on the wire.</summary>
/// <param name="task">The task.</param>
/// <param name="input">The document.</param>
/// <param name="analysis">Its analysis.</param>
internal sealed class DocumentMapper(AnalysisTask task, InputDocument input, DocumentAnalysis analysis)
{
    // Codes of our own: the service has none for them, and clients take codes as open strings.
    private const string LimitedFeature = "FeatureLimited";
    private const string EngineWarning = "EngineWarning";

    // Wikipedia is the service's own source; the engine's others stand in for it.
    private static readonly string[] Sources = ["Wikipedia", "Wikidata", "GeoNames", "ISO 3166-1"];

    private readonly TextIndex _index = new(input.Text, task.Parameters.StringIndexType);

    /// <summary>Gives the result, or the error of the document.</summary>
    public WireDocument? Map(out ServiceError? error)
    {
        SkippedFeature? skipped = analysis.Provenance.Skipped.FirstOrDefault(skip => skip.Feature == task.Kind.Feature);
        bool isAnswered = analysis.Provenance.Features.Any(feature => feature.Feature == task.Kind.Feature);
        if (skipped?.Fault is not null)
        {
            error = ServiceErrors.InternalError();
            return null;
        }

        WireDocument? document = Map();
        if (document is null)
        {
            // No result is no neutral sentiment: what the engine cannot tell is said to be out of its languages.
            error = isAnswered ? ServiceErrors.InternalError() : ServiceErrors.UnsupportedByEngine(input.Language, skipped?.Reason);
            return null;
        }

        error = null;
        return document with { Warnings = [.. Warnings(skipped)] };
    }

    private IEnumerable<WireWarning> Warnings(SkippedFeature? skipped)
    {
        if (skipped is not null)
        {
            yield return new WireWarning(LimitedFeature, skipped.Reason);
        }

        // They are of recognition, which stands behind other features too; said once is enough.
        if (task.Kind == AnalysisKinds.EntityRecognition)
        {
            foreach (string warning in analysis.Provenance.Warnings)
            {
                yield return new WireWarning(EngineWarning, warning);
            }
        }
    }

    private WireDocument? Map() => task.Kind.Name switch
    {
        "LanguageDetection" => new LanguageDocument(input.Id, Language(analysis.Language)),
        "EntityRecognition" => new EntityDocument(input.Id, [.. Entities()]),
        "EntityLinking" => new LinkedEntityDocument(input.Id, [.. LinkedEntities()]),
        "PiiEntityRecognition" => Pii(),
        "KeyPhraseExtraction" => new KeyPhraseDocument(input.Id, [.. analysis.KeyPhrases.Select(phrase => phrase.Text).Distinct()]),
        "SentimentAnalysis" => analysis.Sentiment is { } sentiment ? Sentiment(sentiment) : null,
        "ExtractiveSummarization" => new ExtractiveSummaryDocument(input.Id, [.. SummarySentences()]),
        "AbstractiveSummarization" => new AbstractiveSummaryDocument(input.Id, [.. AbstractiveSummaries()]),
        var kind => throw new InvalidOperationException($"{kind} has no results."),
    };

    private static WireLanguage Language(DetectedLanguage language) => language.IsKnown
        ? new WireLanguage(LanguageCodes.NameOf(language.Code), LanguageCodes.ToDetected(language.Code), language.Confidence)
        : new WireLanguage(LanguageCodes.Unknown, LanguageCodes.Unknown, 0);

    private IEnumerable<WireEntity> Entities() =>
        from entity in analysis.Entities
        from mention in entity.Mentions
        orderby mention.Offset, mention.Length descending
        let place = _index.Locate(mention.Offset, mention.Length)
        select new WireEntity(mention.Text, entity.Category, entity.Subcategory, place.Offset, place.Length, entity.Confidence);

    private IEnumerable<WireLinkedEntity> LinkedEntities() =>
        from entity in analysis.Entities
        where entity.Links.Count > 0
        let link = entity.Links.OrderBy(link => Array.IndexOf(Sources, link.DataSource) is >= 0 and var rank ? rank : Sources.Length).First()
        orderby entity.Mentions[0].Offset
        select new WireLinkedEntity(
            link.Name,
            [.. entity.Mentions.Select(mention => Match(mention, entity.Confidence))],
            ServiceLanguages.Primary(input.Language),
            link.Id,
            // Clients read it as an address, so there must be one.
            link.Url?.AbsoluteUri ?? $"urn:newsletterfns:{Uri.EscapeDataString(link.DataSource)}:{Uri.EscapeDataString(link.Id)}",
            link.DataSource);

    private WireLinkMatch Match(EntityMention mention, double confidence)
    {
        var (offset, length) = _index.Locate(mention.Offset, mention.Length);
        return new WireLinkMatch(mention.Text, offset, length, confidence);
    }

    private PiiDocument Pii()
    {
        IReadOnlyList<string> wanted = task.Parameters.PiiCategories;
        bool all = wanted.Count == 0 || wanted.Any(category => category is "All" or "Default");
        PersonalData[] found = [.. analysis.PersonalData.Where(data => all || wanted.Contains(data.Category, StringComparer.OrdinalIgnoreCase)).OrderBy(data => data.Offset)];
        IEnumerable<WireEntity> entities =
            from data in found
            let place = _index.Locate(data.Offset, data.Length)
            select new WireEntity(data.Text, data.Category, data.Subcategory, place.Offset, place.Length, data.Confidence);
        return new PiiDocument(input.Id, _index.Redact(found.Select(data => (data.Offset, data.Length))), [.. entities]);
    }

    private SentimentDocument Sentiment(DocumentSentiment sentiment) =>
        new(input.Id, Label(sentiment.Label), Scores(sentiment.Scores), [.. sentiment.Sentences.Select(Sentence)]);

    private WireSentence Sentence(SentenceSentiment sentence)
    {
        var (offset, length) = _index.Locate(sentence.Offset, sentence.Length);
        return new WireSentence(Label(sentence.Label), Scores(sentence.Scores), offset, length, sentence.Text)
        {
            Targets = task.Parameters.OpinionMining ? [] : null,
            Assessments = task.Parameters.OpinionMining ? [] : null,
        };
    }

    private static string Label(SentimentLabel label) => label.ToString().ToLowerInvariant();

    private static WireScores Scores(SentimentScores scores) => new(scores.Positive, scores.Neutral, scores.Negative);

    private IEnumerable<SummarySentence> Summary() => analysis.Summary.OrderByDescending(sentence => sentence.Rank).ThenBy(sentence => sentence.Offset).Take(task.Parameters.SentenceCount);

    private IEnumerable<WireSummarySentence> SummarySentences() =>
        from sentence in task.Parameters.ByRank ? Summary() : Summary().OrderBy(sentence => sentence.Offset)
        let place = _index.Locate(sentence.Offset, sentence.Length)
        select new WireSummarySentence(sentence.Text, sentence.Rank, place.Offset, place.Length);

    // The engine writes no sentences of its own: the best sentences of the text, joined.
    private IEnumerable<WireAbstractiveSummary> AbstractiveSummaries()
    {
        SummarySentence[] sentences = [.. Summary().OrderBy(sentence => sentence.Offset)];
        if (sentences.Length == 0)
        {
            yield break;
        }

        IEnumerable<WireContext> contexts = sentences.Select(sentence => _index.Locate(sentence.Offset, sentence.Length)).Select(place => new WireContext(place.Offset, place.Length));
        yield return new WireAbstractiveSummary(string.Join(' ', sentences.Select(sentence => sentence.Text)), [.. contexts]);
    }
}
