using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Detection;

/// <summary>Tells what a decoded text is: its beginning first, its name only where the beginning leaves a doubt.</summary>
internal static partial class TextKindDetector
{
    private const int HeadLength = 64 * 1024;

    private const int MaxJunk = 2_000;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    public static FileKind Detect(string text, SourceFile file)
    {
        var start = SkipBlank(text);
        var head = text.AsSpan(start, Math.Min(HeadLength, text.Length - start));
        var extension = Path.GetExtension(file.Name).ToUpperInvariant();

        if (head.StartsWith("<") && MarkupKind(head) is { } markup)
        {
            return markup;
        }

        // A web server's warnings stand before some feeds.
        var declaration = head[..Math.Min(head.Length, MaxJunk)].IndexOf("<?xml ");
        if (declaration > 0 && MarkupKind(head[declaration..]) is FileKind.Feed)
        {
            return FileKind.Feed;
        }

        if (extension is not (".MD" or ".MARKDOWN") && Json.JsonSource.IsJson(text, extension is ".JSON" or ".JSONL" or ".NDJSON" or ".JSONLD"))
        {
            return FileKind.Json;
        }

        if (extension is ".MD" or ".MARKDOWN" or ".MDOWN" or ".MKD")
        {
            return FileKind.Markdown;
        }

        var named = extension is ".HTML" or ".HTM" or ".XHTML" or ".SHTML" || file.ContentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;
        if (LooksLikeHtml(head, named ? 1 : 4))
        {
            return FileKind.Html;
        }

        return LooksLikeMarkdown(head) ? FileKind.Markdown : FileKind.PlainText;
    }

    private static int SkipBlank(string text)
    {
        var i = 0;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] == '\uFEFF'))
        {
            i++;
        }

        return i;
    }

    private static FileKind? MarkupKind(ReadOnlySpan<char> head)
    {
        return RootName(head)?.ToUpperInvariant() switch
        {
            null => null,
            "HTML" => FileKind.Html,
            "RSS" or "FEED" or "ENTRY" or "RDF:RDF" or "ATOM:FEED" => FileKind.Feed,
            { } name when name.EndsWith(":FEED", StringComparison.Ordinal) && head.Contains("http://www.w3.org/2005/Atom", StringComparison.OrdinalIgnoreCase) => FileKind.Feed,
            "SVG" => FileKind.Image,
            _ => head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? FileKind.Xml : null,
        };
    }

    private static bool LooksLikeHtml(ReadOnlySpan<char> head, int enough)
    {
        var count = 0;
        foreach (var _ in HtmlTag().EnumerateMatches(head))
        {
            if (++count >= enough)
            {
                return true;
            }
        }

        return false;
    }

    // Two signs of different kinds: «# » alone may be a number sign, «**» alone an emphasis in a mail.
    private static bool LooksLikeMarkdown(ReadOnlySpan<char> head)
        => Convert.ToInt32(MarkdownHeading().IsMatch(head))
            + Convert.ToInt32(MarkdownLink().IsMatch(head))
            + Convert.ToInt32(MarkdownStrong().IsMatch(head))
            + (FrontMatterStart().IsMatch(head) ? 2 : 0) >= 2;

    // The first element after declarations and comments.
    private static string? RootName(ReadOnlySpan<char> head)
    {
        while (true)
        {
            head = head.TrimStart();
            if (head.StartsWith("<?"))
            {
                head = After(head, "?>");
            }
            else if (head.StartsWith("<!--"))
            {
                head = After(head, "-->");
            }
            else if (head.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            {
                if (head["<!DOCTYPE".Length..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase))
                {
                    return "html";
                }

                // Declarations of its own stand in brackets.
                var close = head.IndexOf('>');
                head = After(head, close >= 0 && head[..close].Contains('[') ? "]>" : ">");
            }
            else
            {
                break;
            }
        }

        if (!head.StartsWith("<"))
        {
            return null;
        }

        var end = head.IndexOfAny(NameEnds);
        return end > 1 ? head[1..end].ToString() : null;
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? [] : text[(at + mark.Length)..];
    }

    [GeneratedRegex(@"</?(?:p|div|br|h[1-6]|ul|ol|li|table|tr|td|span|a|article|section|body|head|title|meta|html|blockquote|strong|em|b|i|img|main)(?:\s[^<>]{0,2000})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlTag();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"\[[^\]\n]{1,200}\]\(https?://[^\s)]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"(?:^|[^*])\*\*[^*\s\n][^*\n]{0,200}\*\*(?:[^*]|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownStrong();

    [GeneratedRegex(@"\A---\r?\n(?:[\w-]+:[^\n]*\r?\n)+?(?:[^\n]*\r?\n){0,40}?(?:---|\.\.\.)\r?(?:\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatterStart();
}
