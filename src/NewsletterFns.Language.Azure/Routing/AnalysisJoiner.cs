namespace NewsletterFns.Language.Azure;

/// <summary>Makes one analysis of what both engines said of a document.</summary>
internal static class AnalysisJoiner
{
    /// <summary>Joins the parts; each feature comes from whoever was asked for it.</summary>
    public static DocumentAnalysis Join(DocumentRoute route)
    {
        var azure = route.ByAzure?.Analysis;
        var embedded = route.ByEmbedded;
        var language = (route.Azure.Contains(LanguageFeature.LanguageDetection) ? azure : route.Detected ?? embedded) ?? azure ?? embedded ?? new DocumentAnalysis(route.Document.Id);
        return new DocumentAnalysis(route.Document.Id)
        {
            Language = language.Language,
            Paragraphs = language.Paragraphs,
            Entities = Entities(route),
            KeyPhrases = Of(LanguageFeature.KeyPhrases)?.KeyPhrases ?? [],
            Summary = Of(LanguageFeature.Summary)?.Summary ?? [],
            PersonalData = Of(LanguageFeature.Pii)?.PersonalData ?? [],
            Sentiment = Of(LanguageFeature.Sentiment)?.Sentiment,
            SentenceEnds = embedded?.SentenceEnds ?? [],
            Provenance = Provenance(route),
        };

        DocumentAnalysis? Of(LanguageFeature feature) => route.Azure.Contains(feature) ? azure : route.Embedded.Contains(feature) ? embedded : null;
    }

    private static IReadOnlyList<Entity> Entities(DocumentRoute route)
    {
        if (route.Embedded.Contains(LanguageFeature.Entities))
        {
            var own = route.ByEmbedded?.Entities ?? [];
            return route.Azure.Contains(LanguageFeature.LinkedEntities)
                ? EntityLinking.Attach([.. own.Select(entity => entity with { Links = [] })], route.ByAzure?.Links ?? [])
                : route.Embedded.Contains(LanguageFeature.LinkedEntities) ? own : [.. own.Select(entity => entity with { Links = [] })];
        }

        if (!route.Azure.Contains(LanguageFeature.Entities) || route.ByAzure is not { } azure)
        {
            return [];
        }

        return route.Azure.Contains(LanguageFeature.LinkedEntities)
            ? azure.Whole.Entities
            : EntityLinking.Attach(azure.Analysis.Entities, (route.ByEmbedded?.Entities ?? []).SelectMany(Things));
    }

    private static IEnumerable<LinkedThing> Things(Entity entity) =>
        entity.Links.Select(link => new LinkedThing(link, [.. entity.Mentions.Select(mention => new TextPlace(mention.Offset, mention.Length))]));

    private static AnalysisProvenance Provenance(DocumentRoute route)
    {
        (AnalysisProvenance? Account, IReadOnlySet<LanguageFeature> Asked)[] accounts =
        [
            (route.Detected?.Provenance, route.Embedded),
            // A detection that only served the other features was paid for as well.
            (route.ByAzure?.Analysis.Provenance, route.Embedded.Contains(LanguageFeature.LanguageDetection) ? route.Azure : new HashSet<LanguageFeature>(route.Azure) { LanguageFeature.LanguageDetection }),
            (route.ByEmbedded?.Provenance, route.Embedded),
        ];
        var features = accounts.SelectMany(account => account.Account?.Features.Where(feature => account.Asked.Contains(feature.Feature)) ?? []).DistinctBy(feature => feature.Feature).ToList();
        var skipped = accounts.SelectMany(account => account.Account?.Skipped.Where(feature => account.Asked.Contains(feature.Feature)) ?? []).Concat(route.Skipped).ToList();
        var silent = route.Embedded.Where(feature => !features.Any(f => f.Feature == feature) && !skipped.Any(s => s.Feature == feature) && !(feature == LanguageFeature.LanguageDetection && route.Document.Language is not null));
        return new AnalysisProvenance
        {
            Features = [.. features.OrderBy(feature => feature.Feature)],
            Skipped = [.. skipped.Concat(silent.Select(feature => new SkippedFeature(feature, "The embedded engine does not have it."))).OrderBy(feature => feature.Feature)],
            Warnings = [.. accounts.SelectMany(account => account.Account?.Warnings ?? []).Concat(route.Warnings).Distinct()],
        };
    }
}
