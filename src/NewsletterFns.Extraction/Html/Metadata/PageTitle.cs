using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>The headline of a page, where it comes from, and the element that shows it, if any.</summary>
internal sealed record PageTitle(string Text, TitleSource Source, PageNode? Heading, MetadataOrigin Origin = MetadataOrigin.PageText)
{
    private const int MaxLength = 400;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " / ", " // ", ": "];

    /// <summary>The headline that metadata and headings agree on best, without the site's name.</summary>
    public static PageTitle? Choose(PageTree tree, PageNode container, PageMetadata metadata)
    {
        var headings = tree.Nodes.Where(node => node.Text > 0 && ElementRules.HeadingLevel(node.Name) is 1 or 2 && node.Index < container.End)
            .Select(node => (Node: node, Text: TextOf(node, tree)))
            .Where(heading => heading.Text is { Length: > 3 } text && !IsSite(text, metadata))
            .Select(heading => (heading.Node, Text: heading.Text!)).Take(30).ToArray();
        var first = headings.Where(heading => heading.Node.Name == "h1").ToArray();
        string[] stated = [.. new[] { metadata.OpenGraphTitle, metadata.Headline, metadata.DocumentTitle }.OfType<string>()];

        // The heading a reader sees is the headline where metadata repeats it, with or without more around it.
        foreach (var heading in (IEnumerable<(PageNode Node, string Text)>)[.. first, .. headings.Where(heading => heading.Node.Name == "h2")])
        {
            if (stated.Any(candidate => Repeats(candidate, heading.Text)))
            {
                return new PageTitle(heading.Text, TitleSource.Metadata, heading.Node);
            }
        }

        // A single first-level heading of some words is the headline; metadata is often written for search engines.
        if (first is [var only] && (only.Text.Count(c => c == ' ') >= 2 || stated.Length == 0) && !only.Node.Pruned)
        {
            return new PageTitle(only.Text, TitleSource.Heading, only.Node);
        }

        return stated.Length == 0
            ? first is [var top, ..] ? new PageTitle(top.Text, TitleSource.Heading, top.Node) : null
            : new PageTitle(WithoutSite(stated[0], metadata), TitleSource.Metadata, null, metadata.OpenGraphTitle is not null ? MetadataOrigin.OpenGraph : metadata.Headline is not null ? MetadataOrigin.JsonLd : MetadataOrigin.PageHead);
    }

    // Kickers and badges inside a heading are not part of the headline.
    private static string? TextOf(PageNode node, PageTree tree)
    {
        var whole = ElementText.Of(node.Element, MaxLength);
        var core = ElementText.Of(node.Element, MaxLength, child => tree.Find(child) is not { } inner || Hints.IsTrimming(inner));
        return TitleText.OneLine(core is { Length: > 8 } ? core.TrimStart(' ', ':', '|', '-', '–') : whole);
    }

    private static bool Repeats(string stated, string heading)
    {
        var (a, b) = (TitleText.Key(stated), TitleText.Key(heading));
        return b.Length > 3 && (a == b || (b.Length >= 12 && a.Contains(b, StringComparison.Ordinal)));
    }

    private static bool IsSite(string heading, PageMetadata metadata) => metadata.SiteName is { } site && TitleText.AreSame(heading, site);

    // Cuts « | Corriere» where the site's name or the headline elsewhere shows that it is no part of the title.
    private static string WithoutSite(string title, PageMetadata metadata)
    {
        string[] evidence = [.. new[] { metadata.SiteName, metadata.Url?.Host.Replace("www.", "", StringComparison.Ordinal).Split('.')[0] }
            .OfType<string>().Select(TitleText.Key).Where(key => key.Length > 2)];
        string[] others = [.. new[] { metadata.Headline, metadata.OpenGraphTitle, metadata.DocumentTitle }.OfType<string>()];
        foreach (var separator in Separators)
        {
            foreach (var at in (ReadOnlySpan<int>)[title.LastIndexOf(separator, StringComparison.Ordinal), title.IndexOf(separator, StringComparison.Ordinal)])
            {
                if (at <= 0)
                {
                    continue;
                }

                var (head, tail) = (title[..at].Trim(), title[(at + separator.Length)..].Trim());
                if (head.Length > 3 && (IsEvident(tail, evidence) || others.Any(other => TitleText.AreSame(other, head))))
                {
                    return head;
                }

                if (tail.Length > 3 && (IsEvident(head, evidence) || others.Any(other => TitleText.AreSame(other, tail))))
                {
                    return tail;
                }
            }
        }

        return title;
    }

    private static bool IsEvident(string part, string[] evidence)
    {
        var key = TitleText.Key(part);
        return key.Length > 2 && evidence.Any(site => site.Contains(key, StringComparison.Ordinal) || key.Contains(site, StringComparison.Ordinal));
    }
}
