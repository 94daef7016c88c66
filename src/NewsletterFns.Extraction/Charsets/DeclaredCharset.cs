using System.Text;
using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Charsets;

/// <summary>The charset a file claims, most trusted first: its content type, <c>&lt;meta charset&gt;</c>, <c>http-equiv</c> or the XML declaration.</summary>
internal static partial class DeclaredCharset
{
    // What browsers look at: the first kilobyte; some pages put their meta later.
    private const int HeadLength = 4096;

    /// <summary>The claimed encoding as the WHATWG standard reads it, or <see langword="null"/>.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);

        // «us-ascii» over other bytes is what mail programs write when they do not know.
        var match = contentType is null ? Match.Empty : ContentTypeCharset().Match(contentType);
        if (!match.Success || match.Groups["name"].ValueSpan.EndsWith("ascii", StringComparison.OrdinalIgnoreCase))
        {
            match = MetaCharset().Match(head) is { Success: true } meta ? meta : XmlEncoding().Match(head) is { Success: true } xml ? xml : match;
        }

        return match.Success ? Resolve(match.Groups["name"].Value) : null;
    }

    private static Encoding? Resolve(string name)
    {
        // Browsers read Latin-1 and ASCII as Windows-1252, Latin-5 as Windows-1254; UTF-16 in a meta is impossible.
        var label = name.ToUpperInvariant() switch
        {
            "ISO-8859-1" or "ISO8859-1" or "LATIN1" or "US-ASCII" or "ASCII" or "L1" => "windows-1252",
            "ISO-8859-9" => "windows-1254",
            "GB2312" or "GBK" => "gb18030",
            "UTF-16" or "UTF-16LE" or "UTF-16BE" or "UNICODE" => "utf-8",
            _ => name,
        };

        try
        {
            return Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();

    [GeneratedRegex("""\A\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex XmlEncoding();

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentTypeCharset();
}
