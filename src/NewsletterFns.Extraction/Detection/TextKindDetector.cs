using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Detection;

/// <summary>Tells what a decoded text is: its beginning first, its name only where the beginning leaves a doubt.</summary>
internal static partial class TextKindDetector
{
    private const int HeadLength = 64 * 1024;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 256, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static FileKind Detect(string text, SourceFile file)
    {
        var start = SkipBlank(text);
        var head = text.AsSpan(start, Math.Min(HeadLength, text.Length - start));
        var extension = Path.GetExtension(file.Name).ToUpperInvariant();

        if (head.StartsWith("<") && MarkupKind(head) is { } markup)
        {
            return markup;
        }

        // Warnings of a web server stand before the declaration in some feeds.
        if (head[..Math.Min(head.Length, 4096)].IndexOf("<?xml") is var declaration and > 0 && MarkupKind(head[declaration..]) == FileKind.Feed)
        {
            return FileKind.Feed;
        }

        if (extension is not (".MD" or ".MARKDOWN") && (head.StartsWith("{") || head.StartsWith("[") || extension is ".JSON") && IsJson(text, extension is ".JSON" or ".JSONL" or ".NDJSON"))
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
            "RSS" or "FEED" or "RDF:RDF" => FileKind.Feed,
            "SVG" => FileKind.Image,
            _ => head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? FileKind.Xml : null,
        };
    }

    private static bool IsJson(string text, bool named)
    {
        try
        {
            using var document = JsonDocument.Parse(text.Trim('\uFEFF'), JsonOptions);
            return named || document.RootElement.ValueKind is JsonValueKind.Object
                || (document.RootElement.ValueKind is JsonValueKind.Array && document.RootElement.GetArrayLength() > 1);
        }
        catch (JsonException)
        {
            return named || AreJsonLines(text);
        }
    }

    // Objects one a line: the first two tell.
    private static bool AreJsonLines(string text)
    {
        var lines = text.Split('\n', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length >= 2 && IsObject(lines[0]) && IsObject(lines[1]);
    }

    private static bool IsObject(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line.Trim('\uFEFF'), JsonOptions);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
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

                // A document type may hold declarations of its own.
                var (close, subset) = (head.IndexOf('>'), head.IndexOf('['));
                head = After(subset >= 0 && subset < close ? After(head, "]") : head, ">");
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
