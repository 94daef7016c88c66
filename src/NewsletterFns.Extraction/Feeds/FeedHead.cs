using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Feeds;

/// <summary>What a feed says of all its entries.</summary>
internal sealed record FeedHead(string? Title, Uri? Link, string? Language, IReadOnlyList<string> Authors)
{
    public static FeedHead Read(FeedNode root, FeedNode feed, ReadingContext context)
    {
        var title = FeedText.Line(feed.FirstText("title", "dc:title"), context);
        var link = LinkCleaner.Clean(root.Attribute("xml:base")) ?? LinkCleaner.Clean(feed.Attribute("xml:base")) ?? FeedText.Link(feed, null);
        var language = root.Attribute("xml:lang") ?? feed.Attribute("xml:lang") ?? feed.FirstText("language", "dc:language");

        // Only Atom and Dublin Core name who writes the entries; the others name who keeps the feed.
        var authors = root.Name == "entry" ? [] : FeedText.Authors(feed.All("author").Concat(feed.All("dc:creator"))).Where(name => name != title).ToArray();
        return new FeedHead(title, link, language, authors);
    }
}
