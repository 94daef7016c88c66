using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Azure;

/// <summary>What the service says of one document's title and text.</summary>
/// <param name="Titled">The two as they were sent.</param>
/// <param name="Analysis">Everything but the entries of knowledge bases; offsets count from the start of <paramref name="Titled"/>.</param>
/// <param name="Links">Those, by their places there.</param>
internal sealed record AzureAnalysis(TitledText Titled, DocumentAnalysis Analysis, IReadOnlyList<LinkedThing> Links)
{
    /// <summary>All of it, for the document's text alone.</summary>
    public DocumentAnalysis ToBody() => Titled.ToBody(Analysis with { Entities = LinkAttachment.Attach(Analysis.Entities, Links) });

    /// <summary>The entries of knowledge bases, for the document's text alone.</summary>
    public IEnumerable<LinkedThing> BodyLinks() => Links.Select(thing => thing with
    {
        Places = [.. thing.Places.Where(place => place.Offset >= Titled.BodyOffset).Select(place => place with { Offset = place.Offset - Titled.BodyOffset })],
    });
}
