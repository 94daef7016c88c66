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
            InLocalTime(First(metadata.Published), inAddress) ?? inAddress ?? First(dates.Published) ?? metadata.Modified ?? dates.Modified);
    }

    private static StatedDate? First(IReadOnlyList<StatedDate> dates) => dates.Count > 0 ? dates[0] : null;

    // A time in UTC may be of the day before or after where the page was published; its address has the day there.
    private static StatedDate? InLocalTime(StatedDate? stated, StatedDate? inAddress)
        => stated is { Value.Offset: { Ticks: 0 } } && inAddress is not null && Math.Abs(stated.Value.Date.DayNumber - inAddress.Value.Date.DayNumber) == 1 ? inAddress : stated;

    // Publishers often state themselves as the author; the person named elsewhere on the page is meant then.
    private static StatedAuthors? ChooseAuthors(List<StatedAuthors> voices, PageMetadata metadata)
    {
        StatedAuthors? organization = null;
        foreach (var voice in voices)
        {
            var names = voice.Names.Where(name => !TitleText.AreSame(name, metadata.SiteName ?? "")).ToArray();
            var people = names.Where(name => !BylineParser.IsOrganization(name) && !metadata.Organizations.Contains(name) && !IsSite(name, metadata.Url)).ToArray();
            if (people.Length > 0)
            {
                return voice with { Names = [.. people.Select(name => Fullest(name, voices))] };
            }

            organization ??= names.Length > 0 ? voice with { Names = names } : null;
        }

        return organization;
    }

    // «Die FURCHE» at furche.at; the owner of gregoryszorc.example is a person all the same.
    private static bool IsSite(string name, Uri? url)
        => url is not null && HostName(url) is { Length: > 3 } host && TitleText.Key(name) is var key && key.Contains(host, StringComparison.Ordinal)
            && (key != host || !name.Contains(' ', StringComparison.Ordinal));

    private static string HostName(Uri url) => TitleText.Key(url.Host.Replace("www.", "", StringComparison.Ordinal).Split('.')[0]);

    // «Todd» where the page says «Todd Bates» elsewhere.
    private static string Fullest(string name, List<StatedAuthors> voices)
        => name.Contains(' ', StringComparison.Ordinal) ? name
            : voices.SelectMany(voice => voice.Names).FirstOrDefault(other => other.StartsWith(name + " ", StringComparison.Ordinal) && other.Split(' ').Length == 2) ?? name;
}
