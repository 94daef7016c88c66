using Markdig;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Markdown;

/// <summary>Reads Markdown: Markdig renders it to HTML, whose blocks are all text; front matter gives the metadata.</summary>
internal sealed class MarkdownReader : IDraftReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Use<CancellationHooks>()
        .Build();

    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        var cancellationToken = context.CancellationToken;
        var matter = FrontMatter.Read(file.Text);
        var html = Render(matter.Body, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (HtmlParsing.Parse(html, context).Body is not { } body)
        {
            return [];
        }

        var url = LinkCleaner.Clean(matter.First("canonical_url", "canonicalUrl", "canonical", "url", "link", "permalink"));
        var blocks = new BlockCollector(url, cancellationToken).Collect(body, ElementRules.IsNeverText);
        var title = TitleText.OneLine(matter.First("title", "headline"));
        return
        [
            new ArticleDraft(blocks)
            {
                Title = title ?? FirstHeading(blocks),
                TitleSource = title is null ? TitleSource.Heading : TitleSource.Metadata,
                HeadlineByShape = true,
                Authors = [.. matter.All("authors", "author", "by", "creator").SelectMany(BylineParser.Clean).Distinct()],
                Published = DateParser.ParseValue(matter.First("date", "published", "publishDate", "pubDate", "published_at", "datePublished", "created")),
                Url = url,
                SourceName = TitleText.OneLine(matter.First("publication", "newsletter", "site", "site_name", "publisher")),
                LanguageClaim = matter.First("lang", "language", "locale"),
            },
        ];
    }

    // A single heading of the highest level among the first blocks, such as one below an editor's note.
    private static string? FirstHeading(IReadOnlyList<TextBlock> blocks)
        => blocks.Take(3).FirstOrDefault(block => block is { Kind: BlockKind.Heading, Level: 1 }) is { } heading ? TitleText.OneLine(heading.Text) : null;

    private static string Render(string markdown, CancellationToken cancellationToken)
    {
        try
        {
            return Markdig.Markdown.ToHtml(markdown, Pipeline, CancellationHooks.CreateContext(cancellationToken));
        }
        catch (ArgumentException exception)
        {
            throw new ExtractionException(
                ExtractionFault.Malformed,
                "The Markdown is nested deeper than any text written for readers; flatten its lists and quotes or save it as plain text.",
                exception);
        }
    }
}
