using System.Text.RegularExpressions;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.PlainText;

/// <summary>Reads plain text: one block a line, hard-wrapped lines joined to paragraphs again.</summary>
internal sealed partial class PlainTextReader : IDraftReader
{
    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
        => ReadText(file.Text, context.CancellationToken) is { Count: > 0 } blocks ? [new ArticleDraft(blocks) { HeadlineByShape = true }] : [];

    /// <summary>The blocks of a plain text, such as the text part of a mail.</summary>
    public static List<TextBlock> ReadText(string content, CancellationToken cancellationToken)
    {
        var lines = SourceLines.Split(content, cancellationToken);
        var wrapped = HardWrap.Measure(lines);
        var blocks = new List<TextBlock>();
        var builder = new InlineBuilder();
        var gap = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if ((i & 0x3FF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var line = lines[i].Span;
            if (line.IsWhiteSpace())
            {
                gap = true;
                continue;
            }

            AppendWithLinks(builder, line);
            while (wrapped is { } wrap && i + 1 < lines.Count && wrap.Continues(lines[i].Span, lines[i + 1].Span))
            {
                if (!HardWrap.EndsInHyphenatedWord(lines[i].Span))
                {
                    builder.Space();
                }

                AppendWithLinks(builder, lines[++i].Span);
            }

            var kind = ListMarkers.StartsItem(line.TrimStart()) ? BlockKind.ListItem : BlockKind.Paragraph;
            if (builder.Build(kind, tight: !gap) is { } block)
            {
                blocks.Add(block);
                gap = false;
            }
            else
            {
                // A drawn rule parts paragraphs as a blank line does.
                gap = true;
            }
        }

        return blocks;
    }

    private static void AppendWithLinks(InlineBuilder builder, ReadOnlySpan<char> line)
    {
        while (line.IndexOf("://") > 0)
        {
            var matches = WebAddress().EnumerateMatches(line);
            if (!matches.MoveNext())
            {
                break;
            }

            var (start, length) = (matches.Current.Index, matches.Current.Length);
            builder.Append(line[..start]);
            builder.OpenLink(LinkCleaner.Clean(line.Slice(start, length).ToString()));
            builder.Append(line.Slice(start, length));
            builder.CloseLink();
            line = line[(start + length)..];
        }

        builder.Append(line);
    }

    [GeneratedRegex("""https?://[^\s<>"«»“”]{1,4000}[^\s<>"«»“”.,;:!?)\]}'’]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
