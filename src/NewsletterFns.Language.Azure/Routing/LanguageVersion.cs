namespace NewsletterFns.Language.Azure;

/// <summary>The version of a set of settings: it changes when the same text may be answered by somebody else.</summary>
internal static class LanguageVersion
{
    /// <summary>One letter per feature.</summary>
    private static readonly (LanguageFeature Feature, char Letter)[] Letters =
    [
        (LanguageFeature.LanguageDetection, 'd'), (LanguageFeature.Entities, 'e'), (LanguageFeature.LinkedEntities, 'l'), (LanguageFeature.KeyPhrases, 'k'),
        (LanguageFeature.Summary, 's'), (LanguageFeature.Pii, 'p'), (LanguageFeature.Sentiment, 'm'),
    ];

    /// <summary>
    /// The embedded engine's version where it answers what it does by default; else each engine's with the letters of its features:
    /// <c>azure-2023-04-01-deks-embedded-1.0-l</c>.
    /// </summary>
    /// <param name="providerOf">Who answers a feature.</param>
    /// <param name="embedded">The embedded engine's version.</param>
    public static string Of(Func<LanguageFeature, FeatureProvider> providerOf, string embedded)
    {
        var isDefault = Letters.All(feature => providerOf(feature.Feature) == (LanguageFeatures.Default.Contains(feature.Feature) ? FeatureProvider.Embedded : FeatureProvider.Off));
        if (isDefault)
        {
            return embedded;
        }

        var parts = new[] { (FeatureProvider.Azure, AzureLanguageService.ServiceVersion), (FeatureProvider.Embedded, embedded) }
            .Select(engine => (engine.Item2, Letters: new string([.. Letters.Where(feature => providerOf(feature.Feature) == engine.Item1).Select(feature => feature.Letter)])))
            .Where(engine => engine.Letters.Length > 0)
            .Select(engine => $"{engine.Item1}-{engine.Letters}");
        return string.Join('-', parts);
    }
}
