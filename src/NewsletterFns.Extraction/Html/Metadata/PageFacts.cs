using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>
/// Authors and date of a page, chosen among all places that state them. Order of trust for authors: persons in JSON-LD, Open Graph, meta elements and
/// microdata, then what readers see near the headline, nicknames in metadata, signs after the text, organisations. For dates: JSON-LD, Open Graph, meta
/// elements, the address, what readers see, the day of the last change.
/// </summary>
internal sealed record PageFacts(StatedAuthors? Authors, StatedDate? Published)
{
    private const int MostAddedAuthors = 4;

    public static PageFacts Read(PageTree tree, PageNode container, PageNode? heading, PageMetadata metadata, CancellationToken cancellationToken)
    {
        var lines = PageLines.Read(tree, cancellationToken);
        var head = PageHead.Find(tree, container, heading, lines);
        var authors = AuthorMarks.Read(head, heading, cancellationToken);
        var dates = DateMarks.Read(head, heading, DateOrder.OnPage(metadata, lines), cancellationToken);
        return new PageFacts(ChooseAuthors(metadata, authors), ChooseDate(metadata, dates));
    }

    private static StatedAuthors? ChooseAuthors(PageMetadata metadata, AuthorMarks marks)
    {
        var people = metadata.Authors.Select(voice => voice with { Names = [.. voice.Names.Where(name => IsPerson(name, metadata))] }).Where(voice => voice.Names.Count > 0).ToArray();
        var stated = people.FirstOrDefault(voice => voice.Names.Any(name => name.Contains(' ', StringComparison.Ordinal))) ?? people.FirstOrDefault();
        var near = marks.Near.FirstOrDefault(voice => voice.Names.Any(name => !IsSite(name, metadata)));
        if (stated is not null)
        {
            // The page often shows the whole name or all of the names where metadata has only a part of them.
            var fuller = marks.Near.FirstOrDefault(voice => IsFuller(voice, stated));
            if (fuller is not null)
            {
                return fuller;
            }

            // A meta element is often the site's owner on every page; whoever the markup beside the headline names has written this one.
            var marked = stated.Origin == MetadataOrigin.PageHead && near is { Origin: MetadataOrigin.Microdata };
            return near is not null && !IsNickname(near) && (marked || IsNickname(stated)) ? near : stated;
        }

        return near ?? marks.Late.Concat(marks.Near).Concat(metadata.Authors).FirstOrDefault();
    }

    private static bool IsPerson(string name, PageMetadata metadata)
        => !metadata.Organizations.Contains(name) && !BylineParser.IsOrganization(name) && !IsSite(name, metadata);

    private static bool IsSite(string name, PageMetadata metadata)
    {
        var key = TitleText.Key(name);
        return (metadata.SiteName is { } site && TitleText.AreSame(name, site))
            || (key.Length > 4 && metadata.Url is { } url && url.Host.Replace("-", "", StringComparison.Ordinal).Contains(key, StringComparison.OrdinalIgnoreCase) && !name.Contains('.', StringComparison.Ordinal));
    }

    private static bool IsNickname(StatedAuthors voice) => voice.Names is [var only] && !only.Contains(' ', StringComparison.Ordinal);

    private static bool IsFuller(StatedAuthors shown, StatedAuthors stated)
    {
        var (more, less) = (Words(shown), Words(stated));
        return more.Count > less.Count && more.IsSupersetOf(less) && shown.Names.Count <= stated.Names.Count + MostAddedAuthors;
    }

    private static HashSet<string> Words(StatedAuthors voice)
        => [.. voice.Names.SelectMany(name => name.Split([' ', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries)).Select(word => word.ToLowerInvariant())];

    private static StatedDate? ChooseDate(PageMetadata metadata, DateMarks marks)
    {
        var address = UrlDate.Find(metadata.Url) is { } day ? new StatedDate(day, MetadataOrigin.Address) : null;
        if (metadata.Published.Count == 0)
        {
            return address ?? marks.Published.Append(marks.Modified).Append(metadata.Modified).FirstOrDefault(date => date is not null);
        }

        // The day that readers see wins over the same moment in UTC; with the clock beside it the zone is known as well.
        var stated = metadata.Published[0];
        if (stated.Value is not { Offset: { Ticks: 0 }, Time: { } time, Date: var date })
        {
            return stated;
        }

        foreach (var shown in (IEnumerable<StatedDate>)[.. address is null ? [] : new[] { address }, .. marks.Published.Take(1)])
        {
            if (Math.Abs(shown.Value.Date.DayNumber - date.DayNumber) == 1)
            {
                var offset = shown.Value.Time is { } clock ? shown.Value.Date.ToDateTime(clock) - date.ToDateTime(time) : TimeSpan.Zero;
                var quarters = Math.Round(offset.TotalMinutes / 15);
                return quarters != 0 && Math.Abs(quarters) <= 14 * 4
                    ? stated with { Value = new PublicationDate(shown.Value.Date, shown.Value.Time, TimeSpan.FromMinutes(15 * quarters)) }
                    : shown;
            }
        }

        return stated;
    }
}
