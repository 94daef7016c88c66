namespace NewsletterFns.Language.Azure;

/// <summary>Who answers what of one document.</summary>
internal sealed class DocumentRoute(AnalysisDocument document)
{
    /// <summary>The document; its language is filled in once it is known.</summary>
    public AnalysisDocument Document { get; set; } = document;

    /// <summary>What Azure AI Language is asked.</summary>
    public HashSet<LanguageFeature> Azure { get; } = [];

    /// <summary>What the embedded engine is asked.</summary>
    public HashSet<LanguageFeature> Embedded { get; } = [];

    /// <summary>What nobody is asked, and why.</summary>
    public List<SkippedFeature> Skipped { get; } = [];

    /// <summary>What a reader has to know of the way.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>What the embedded engine said of the language before the service was asked.</summary>
    public DocumentAnalysis? Detected { get; set; }

    /// <summary>What the service said.</summary>
    public AzureAnalysis? ByAzure { get; set; }

    /// <summary>Whether the embedded engine links what the service recognises.</summary>
    public bool LinksByEngine => Azure.Contains(LanguageFeature.Entities) && Embedded.Contains(LanguageFeature.LinkedEntities);

    /// <summary>Who linked it, once that is done.</summary>
    public FeatureProvenance? LinkedBy { get; set; }

    /// <summary>What the embedded engine said.</summary>
    public DocumentAnalysis? ByEmbedded { get; set; }

    /// <summary>Leaves features to the embedded engine after all.</summary>
    public void Leave(IEnumerable<LanguageFeature> features, string warning)
    {
        var left = features.Where(Azure.Contains).Order().ToList();
        if (left.Count > 0)
        {
            Azure.ExceptWith(left);
            Embedded.UnionWith(left);
            Warnings.Add($"{warning}: the embedded engine answered {string.Join(", ", left)}.");
        }
    }
}
