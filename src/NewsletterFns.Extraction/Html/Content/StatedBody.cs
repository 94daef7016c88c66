using AngleSharp.Html.Parser;
using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>The blocks of a JSON-LD <c>articleBody</c>, which is plain text or HTML.</summary>
internal static class StatedBody
{
    public static List<TextBlock> Read(string body, CancellationToken cancellationToken)
    {
        if (body.Contains("</", StringComparison.Ordinal) && new HtmlParser().ParseDocument(body).Body is { } root)
        {
            return new BlockCollector(null, cancellationToken).Collect(root, ElementRules.IsNeverText);
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
}
