namespace NewsletterFns.Language.Azure;

/// <summary>Makes one analysis of what both engines said of a document.</summary>
internal static class AnalysisJoiner
{
    /// <summary>Joins the parts; each feature comes from whoever was asked for it.</summary>
    public static DocumentAnalysis Join(DocumentRoute route)
    {
        var azure = route.ByAzure?.ToBody();
        var embedded = route.ByEmbedded;
        var language = (route.Azure.Contains(LanguageFeature.LanguageDetection) ? azure : route.Detected ?? embedded) ?? azure ?? embedded ?? new DocumentAnalysis(route.Document.Id);
        return new DocumentAnalysis(route.Document.Id)
        {
            Language = language.Language,
            Paragraphs = language.Paragraphs,
            Entities = Entities(route, azure),
            KeyPhrases = Of(LanguageFeature.KeyPhrases)?.KeyPhrases ?? [],
            Summary = Of(LanguageFeature.Summary)?.Summary ?? [],
            PersonalData = Of(LanguageFeature.Pii)?.PersonalData ?? [],
            Sentiment = Of(LanguageFeature.Sentiment)?.Sentiment,
            SentenceEnds = embedded?.SentenceEnds ?? [],
            Provenance = Provenance(route),
        };

        DocumentAnalysis? Of(LanguageFeature feature) => route.Azure.Contains(feature) ? azure : route.Embedded.Contains(feature) ? embedded : null;
    }

    private static IReadOnlyList<Entity> Entities(DocumentRoute route, DocumentAnalysis? azure)
    {
        if (route.Azure.Contains(LanguageFeature.Entities))
        {
            return azure?.Entities ?? [];
        }

        if (!route.Embedded.Contains(LanguageFeature.Entities))
        {
            return [];
        }

        var own = route.ByEmbedded?.Entities ?? [];
        return route.Embedded.Contains(LanguageFeature.LinkedEntities) ? own : LinkAttachment.Attach(own, route.ByAzure?.BodyLinks() ?? []);
    }

    private static AnalysisProvenance Provenance(DocumentRoute route)
    {
        (AnalysisProvenance? Account, IReadOnlySet<LanguageFeature> Asked)[] accounts =
        [
            (route.Detected?.Provenance, route.Embedded),
            // A detection that only served the other features was paid for as well.
            (route.ByAzure?.Analysis.Provenance, route.Embedded.Contains(LanguageFeature.LanguageDetection) ? route.Azure : new HashSet<LanguageFeature>(route.Azure) { LanguageFeature.LanguageDetection }),
            (route.ByEmbedded?.Provenance, route.Embedded),
        ];
        var features = accounts.SelectMany(account => account.Account?.Features.Where(feature => account.Asked.Contains(feature.Feature)) ?? [])
            .Concat(route.LinkedBy is { } linked ? [linked] : [])
            .DistinctBy(feature => feature.Feature)
            .ToList();
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
