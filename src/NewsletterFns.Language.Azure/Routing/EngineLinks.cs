using NewsletterFns.Language.Linking;

namespace NewsletterFns.Language.Azure;

/// <summary>Lets the embedded engine link the entities that the service has recognised.</summary>
internal static class EngineLinks
{
    /// <summary>Adds the links to what the service said of a document.</summary>
    public static void Apply(DocumentRoute route)
    {
        var byAzure = route.ByAzure!;
        try
        {
            var entities = EntityLinking.Link(byAzure.Titled.Text, byAzure.Analysis.Language.Code, byAzure.Analysis.Entities);
            route.ByAzure = byAzure with { Analysis = byAzure.Analysis with { Entities = entities } };
            route.LinkedBy = new FeatureProvenance(LanguageFeature.LinkedEntities, EmbeddedLanguageService.Provider, EntityLinking.ModelVersion);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The type only: messages may quote the text.
            route.Skipped.Add(new SkippedFeature(LanguageFeature.LinkedEntities, $"The embedded engine failed ({fault.GetType().Name}); the article's other features are not affected.") { Fault = fault });
        }
    }
}
