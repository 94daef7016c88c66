using System.Buffers;

namespace NewsletterFns.Extraction.Html;

/// <summary>Counts tags and depth before parsing: the parser's own cost grows with the square of the depth.</summary>
internal static class MarkupLimits
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    // Elements that have no end tag, or whose end tag is implied by the next one.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat = new HashSet<string>(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr",
            "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "head", "body", "html", "a"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <exception cref="ExtractionException">Too many tags or too deep.</exception>
    public static void Check(ReadOnlySpan<char> html, ExtractionOptions options)
    {
        int tags = 0, depth = 0;
        while (true)
        {
            var at = html.IndexOf('<');
            if (at < 0 || at + 1 >= html.Length)
            {
                return;
            }

            html = html[(at + 1)..];
            if (html.StartsWith("!--"))
            {
                var end = html.IndexOf("-->");
                html = end < 0 ? html[3..] : html[(end + 3)..];
                continue;
            }

            var closing = html[0] == '/';
            var name = Name(closing ? html[1..] : html);
            if (name.IsEmpty)
            {
                continue;
            }

            if (++tags > options.MaxHtmlNodes)
            {
                throw ExtractionFaults.TooManyTags(options.MaxHtmlNodes);
            }

            if (!closing && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            {
                html = AfterRawText(html, name);
                continue;
            }

            if (Flat.Contains(name))
            {
                continue;
            }

            depth = Math.Max(0, depth + (closing ? -1 : 1));
            if (depth > options.MaxHtmlDepth)
            {
                throw ExtractionFaults.TooDeep(options.MaxHtmlDepth);
            }
        }
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
        {
            return [];
        }

        var end = tag.IndexOfAny(NameEnds);
        return end < 0 ? tag : tag[..end];
    }

    private static ReadOnlySpan<char> AfterRawText(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        while (true)
        {
            var end = html.IndexOf("</");
            if (end < 0)
            {
                return [];
            }

            html = html[(end + 2)..];
            if (html.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return html[name.Length..];
            }
        }
    }
}
