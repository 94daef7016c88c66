using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>
/// Who wrote an article and when it was published. Order of trust: what the page states for machines (JSON-LD, Open Graph, other meta
/// elements, microdata), the address (dates), what readers see near the headline, what stands after the text; dates of changes come last.
/// </summary>
internal sealed record PageCredits(StatedAuthors? Authors, StatedDate? Published)
{
    public static PageCredits Read(PageTree tree, PageNode container, PageNode? heading, PageMetadata metadata, CancellationToken cancellationToken)
    {
        var lines = PageLines.Read(tree, cancellationToken);
        var head = PageHead.Find(tree, container, heading, lines);
        var authors = AuthorMarks.Read(head, heading, cancellationToken);
        var dates = DateMarks.Read(head, heading, DateOrder.OnPage(metadata, lines), cancellationToken);
        var inAddress = UrlDate.Find(metadata.Url) is { } date ? new StatedDate(date, MetadataOrigin.Address) : null;
        return new PageCredits(
            ChooseAuthors([.. metadata.Authors, .. authors.Near, .. authors.Late], metadata),
            First(metadata.Published) ?? inAddress ?? First(dates.Published) ?? metadata.Modified ?? dates.Modified);
    }

    private static StatedDate? First(IReadOnlyList<StatedDate> dates) => dates.Count > 0 ? dates[0] : null;

    // Publishers often state themselves as the author; the person named elsewhere on the page is meant then.
    private static StatedAuthors? ChooseAuthors(List<StatedAuthors> voices, PageMetadata metadata)
    {
        StatedAuthors? organization = null;
        foreach (var voice in voices)
        {
            var names = voice.Names.Where(name => !TitleText.AreSame(name, metadata.SiteName ?? "")).ToArray();
            var people = names.Where(name => !BylineParser.IsOrganization(name) && !metadata.Organizations.Contains(name)).ToArray();
            if (people.Length > 0)
            {
                return voice with { Names = people };
            }

            organization ??= names.Length > 0 ? voice with { Names = names } : null;
        }

        return organization;
    }
}
