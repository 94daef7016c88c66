using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Feeds;

/// <summary>Makes the draft of one entry.</summary>
internal static class FeedEntry
{
    private const int ClosingLineLength = 240;

    private static readonly string[] Bodies =
    [
        "content:encoded", "content", "fulltext", "body", "description", "summary", "dc:description", "media:description", "itunes:summary", "itunes:subtitle",
    ];

    // What blog software writes where nobody chose a category.
    private static readonly HashSet<string> NoSection = new(
        ["uncategorized", "uncategorised", "allgemein", "senza categoria", "non classé", "sin categoría", "sem categoria", "geen categorie"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The draft; without blocks where the entry has only a title.</summary>
    public static ArticleDraft ToDraft(FeedNode entry, FeedHead feed, ReadingContext context)
    {
        var url = FeedText.Link(entry, LinkCleaner.Clean(entry.Attribute("xml:base"), feed.Link) ?? feed.Link);
        var group = entry.First("media:group");
        var body = Bodies.SelectMany(name => entry.All(name).Concat(group?.All(name) ?? []))
            .Where(node => node.Attribute("type") is not { } type || !type.Contains('/', StringComparison.Ordinal) || type.Contains("html", StringComparison.Ordinal) || type.StartsWith("text/", StringComparison.Ordinal))
            .MaxBy(node => VisibleLength(node.Text));
        var source = entry.First("source");
        var authors = FeedText.Authors(entry.All("author").Concat(entry.All("dc:creator"))).ToArray();
        authors = authors.Length > 0 ? authors : FeedText.Authors(entry.All("itunes:author").Concat(entry.All("media:credit"))).ToArray();
        var title = FeedText.Line(entry.FirstText("title", "dc:title", "media:title"), context);
        var name = FeedText.Line(source?.FirstText("title") ?? source?.Text, context) ?? feed.Title;
        var language = body?.Attribute("xml:lang") ?? entry.Attribute("xml:lang") ?? entry.FirstText("dc:language") ?? feed.Language;
        var section = entry.All("category").Concat(entry.All("dc:subject"))
            .Select(node => FeedText.Line(node.Attribute("label") ?? node.Attribute("term") ?? node.Text, context))
            .FirstOrDefault(text => text is not null && !NoSection.Contains(text));
        var published = FeedText.Date(entry.FirstText("pubdate", "published", "issued", "dc:date", "dc:issued", "dc:created", "date", "created", "updated", "modified", "dc:modified"));
        var credited = authors.Length > 0 ? authors : feed.Authors;
        return new ArticleDraft(body is null ? [] : Blocks(body, url, feed, context))
        {
            Title = title,
            TitleSource = TitleSource.Metadata,
            Authors = credited,
            Published = published,
            Url = url,
            SourceName = name,
            LanguageClaim = string.IsNullOrWhiteSpace(language) ? null : language.Trim(),
            Section = section,
            Origins = new ArticleOrigins
            {
                Title = MetadataOrigin.Feed,
                Authors = MetadataOrigin.Feed,
                Published = MetadataOrigin.Feed,
                Url = url is null ? null : MetadataOrigin.Feed,
                Source = name is null ? null : MetadataOrigin.Feed,
                Language = string.IsNullOrWhiteSpace(language) ? null : MetadataOrigin.Feed,
                Section = section is null ? null : MetadataOrigin.Feed,
            },
        };
    }

    private static List<TextBlock> Blocks(FeedNode body, Uri? url, FeedHead feed, ReadingContext context)
    {
        var blocks = HtmlFragment.Read(body.Text, LinkCleaner.Clean(body.Attribute("xml:base"), url ?? feed.Link) ?? url ?? feed.Link, context);

        // «Continue reading», «The post … appeared first on …»: a last line that leads to the entry itself.
        while (blocks.Count > 1 && blocks[^1] is { Text.Length: < ClosingLineLength } last && last.Links.Any(link => IsSamePage(link.Url, url)))
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        return blocks;
    }

    private static bool IsSamePage(Uri link, Uri? url)
        => url is not null && link.Host == url.Host && link.AbsolutePath.TrimEnd('/') == url.AbsolutePath.TrimEnd('/') && link.AbsolutePath.Length > 1;

    // Characters outside of tags.
    private static int VisibleLength(string markup)
    {
        var length = 0;
        var inTag = false;
        foreach (var c in markup)
        {
            inTag = c == '<' || (inTag && c != '>');
            length += inTag || char.IsWhiteSpace(c) ? 0 : 1;
        }

        return length;
    }
}
