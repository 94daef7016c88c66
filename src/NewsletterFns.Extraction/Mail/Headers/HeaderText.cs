using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Utils;
using NewsletterFns.Extraction.Charsets;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Mail.Headers;

/// <summary>Header values as people read them: encoded words undone even where they are broken, raw 8-bit bytes in a charset that fits, one line.</summary>
internal static partial class HeaderText
{
    // No name, subject or address is longer; what follows is not worth its time.
    private const int MaxLength = 16 * 1024;

    /// <summary>The value on one clean line, or <see langword="null"/> where it is missing or blank.</summary>
    /// <param name="header">The header.</param>
    /// <param name="contentType">The body's content type, whose charset unlabelled bytes may be in.</param>
    public static string? Read(Header? header, string? contentType)
        => header is null ? null : TitleText.OneLine(Mend(Rfc2047.DecodeText(Utf8(header, contentType))));

    /// <summary>The value's bytes, at most 16 KiB, with unlabelled 8-bit bytes turned into UTF-8.</summary>
    public static byte[] Utf8(Header header, string? contentType)
    {
        var raw = header.RawValue.AsSpan(0, Math.Min(header.RawValue.Length, MaxLength));
        if (!raw.ContainsAnyExceptInRange((byte)0x01, (byte)0x7F) || System.Text.Unicode.Utf8.IsValid(raw))
        {
            return raw.ToArray();
        }

        try
        {
            return Encoding.UTF8.GetBytes(TextDecoder.Decode(raw, contentType).Text);
        }
        catch (ExtractionException)
        {
            return Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(raw));
        }
    }

    /// <summary>Undoes what strict decoding leaves: encoded words with spaces in them or cut off, and text that was encoded twice.</summary>
    public static string Mend(string text)
    {
        if (text.Contains("=?", StringComparison.Ordinal))
        {
            text = BrokenWord().Replace(text, match =>
            {
                var word = $"=?{match.Groups["charset"].Value}?{match.Groups["kind"].Value}?{match.Groups["text"].Value.Trim().Replace(' ', '_')}?=";
                return Rfc2047.DecodeText(Encoding.UTF8.GetBytes(word));
            });
        }

        return MojibakeRepair.TryRepair(text, out var repaired) ? repaired : text;
    }

    [GeneratedRegex(@"=\?(?<charset>[\w.:-]{2,40})(?:\*[\w-]*)?\?(?<kind>[bq])\?(?<text>[^?]{0,2000})(?:\?=|\?\z|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BrokenWord();
}
