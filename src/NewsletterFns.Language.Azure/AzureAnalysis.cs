namespace NewsletterFns.Language.Azure;

/// <summary>What the service says of one document.</summary>
/// <param name="Analysis">Everything but the entries of knowledge bases.</param>
/// <param name="Links">Those, by their places in the document's text.</param>
internal sealed record AzureAnalysis(DocumentAnalysis Analysis, IReadOnlyList<LinkedThing> Links)
{
    /// <summary>The two together.</summary>
    public DocumentAnalysis Whole => Analysis with { Entities = EntityLinking.Attach(Analysis.Entities, Links) };
}
