using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Html;

/// <summary>The blocks of a text that is known to be an article's body, plain or HTML: a feed's content, a JSON field, JSON-LD's <c>articleBody</c>.</summary>
internal static class HtmlFragment
{
    /// <exception cref="ExtractionException">Too many tags or too deep.</exception>
    public static List<TextBlock> Read(string body, Uri? baseUrl, ReadingContext context)
    {
        if (IsMarkup(body) && HtmlParsing.Parse(body, context).Body is { } root)
        {
            return new BlockCollector(baseUrl, context.CancellationToken).Collect(root, ElementRules.IsNeverText);
        }

        var blocks = new List<TextBlock>();
        var builder = new InlineBuilder();
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            builder.Append(line);
            if (builder.Build(BlockKind.Paragraph) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks;
    }

    private static bool IsMarkup(string body) => body.Contains("</", StringComparison.Ordinal) || body.Contains("/>", StringComparison.Ordinal) || body.Contains("<br>", StringComparison.OrdinalIgnoreCase);
}
