using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Feeds;

/// <summary>Reads RSS 0.9x to 2.0, Atom and RDF feeds: one article an entry.</summary>
internal sealed class FeedReader : IDraftReader
{
    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        var root = FeedScanner.Read(FromFirstTag(file.Text), context) ?? throw ExtractionFaults.Malformed("a news feed");
        var feed = root.First("channel") ?? root;
        var entries = root.Name == "entry" ? [root] : feed.Children.Concat(feed == root ? [] : root.Children).Where(node => node.Name is "item" or "entry").ToArray();
        if (!root.IsClosed)
        {
            if (entries.Length == 0)
            {
                throw ExtractionFaults.Malformed("a news feed");
            }

            context.Warn("The feed breaks off before its end; the entries before that were read.");
        }

        var head = FeedHead.Read(root, feed, context);
        context.NoteTitle(head.Title);
        var drafts = new List<ArticleDraft>();
        var titlesOnly = new List<ArticleDraft>();
        foreach (var entry in entries)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var draft = FeedEntry.ToDraft(entry, head, context);
            if (draft.Blocks.Count > 0)
            {
                drafts.Add(draft);
            }
            else if (draft.Title is { } title)
            {
                titlesOnly.Add(draft with { Blocks = [new TextBlock(title)] });
            }

            if (drafts.Count > context.Options.MaxArticles)
            {
                break;
            }
        }

        return drafts.Count > 0 ? drafts : titlesOnly;
    }

    // Warnings of a web server stand before the declaration in some files.
    private static string FromFirstTag(string text)
    {
        var start = text.IndexOf("<?xml", StringComparison.OrdinalIgnoreCase);
        return start > 0 ? text[start..] : text;
    }
}
