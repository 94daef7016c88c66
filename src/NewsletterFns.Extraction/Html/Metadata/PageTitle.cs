using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>The headline of a page and where it stood.</summary>
internal sealed record PageTitle(string Text, TitleSource Source)
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " / ", ": "];

    /// <summary>The headline that page metadata and its first-level headings agree on best, without the site's name.</summary>
    public static PageTitle? Choose(PageTree tree, PageMetadata metadata)
    {
        var headings = tree.Nodes.Where(node => node.Name == "h1" && node.Text > 0).Take(10)
            .Select(node => TitleText.OneLine(node.Element.TextContent)).OfType<string>().ToArray();
        var stated = metadata.OpenGraphTitle ?? metadata.Headline ?? metadata.DocumentTitle;
        if (stated is null)
        {
            return headings is [var only, ..] ? new PageTitle(only, TitleSource.Heading) : null;
        }

        // The heading a reader sees is the headline where metadata repeats it, with or without the site's name.
        var candidates = new[] { metadata.OpenGraphTitle, metadata.Headline, metadata.DocumentTitle }.OfType<string>().ToArray();
        foreach (var heading in headings)
        {
            if (heading.Length > 3 && !IsSite(heading, metadata) && candidates.Any(candidate => Repeats(candidate, heading)))
            {
                return new PageTitle(heading, TitleSource.Metadata);
            }
        }

        return new PageTitle(WithoutSite(stated, metadata), TitleSource.Metadata);
    }

    private static bool Repeats(string stated, string heading)
    {
        var (a, b) = (TitleText.Key(stated), TitleText.Key(heading));
        return b.Length > 3 && a.StartsWith(b, StringComparison.Ordinal) && (a.Length == b.Length || b.Length >= 12);
    }

    private static bool IsSite(string heading, PageMetadata metadata) => metadata.SiteName is { } site && TitleText.AreSame(heading, site);

    /// <summary>Cuts « | Corriere» where the site's name or the headline elsewhere shows that it is no part of the title.</summary>
    private static string WithoutSite(string title, PageMetadata metadata)
    {
        var evidence = new[] { metadata.SiteName, metadata.Url?.Host.Replace("www.", "", StringComparison.Ordinal).Split('.')[0] }.OfType<string>().Select(TitleText.Key).Where(key => key.Length > 2).ToArray();
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var (head, tail) = (title[..at].Trim(), TitleText.Key(title[(at + separator.Length)..]));
            var others = new[] { metadata.Headline, metadata.OpenGraphTitle, metadata.DocumentTitle }.OfType<string>();
            if (head.Length > 3 && tail.Length > 0
                && (evidence.Any(key => key.Contains(tail, StringComparison.Ordinal) || tail.Contains(key, StringComparison.Ordinal)) || others.Any(other => TitleText.AreSame(other, head))))
            {
                return head;
            }
        }

        return title;
    }
}
