using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail.Parts;

/// <summary>Finds the boundary of a multipart whose header lacks it or names another one.</summary>
internal static partial class LostBoundary
{
    private const int HeadLength = 64 * 1024;

    /// <summary>Whether a text begins like the inside of a multipart.</summary>
    public static bool IsIn(string text) => FirstBoundary().Match(text, 0, Math.Min(text.Length, 2_000)) is { Success: true };

    /// <summary>The same entity under a header that fits it, or <see langword="null"/>.</summary>
    public static byte[]? Find(MimeEntity entity, ReadingContext context)
    {
        using var written = new CountingStream(context);
        entity.WriteTo(FormatOptions.Default, written, contentOnly: true, context.CancellationToken);
        var content = written.Written.Span;
        var match = FirstBoundary().Match(Encoding.Latin1.GetString(content[..Math.Min(content.Length, HeadLength)]));
        return match.Success
            ? [.. Encoding.Latin1.GetBytes($"Content-Type: multipart/mixed; boundary=\"{match.Groups["boundary"].Value}\"\n\n"), .. content]
            : null;
    }

    [GeneratedRegex(@"^--(?<boundary>[^\s""\\]{1,100})[ \t]*\r?\n(?:[ \t]*\r?\n)?content-(?:type|transfer-encoding|disposition)[ \t]*:", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FirstBoundary();
}
