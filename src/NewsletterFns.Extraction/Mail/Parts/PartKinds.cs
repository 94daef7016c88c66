using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MimeKit;

namespace NewsletterFns.Extraction.Mail.Parts;

/// <summary>What a part is to a reader: text of the mail, a document that came with it, or nothing to read.</summary>
internal static partial class PartKinds
{
    private static readonly FrozenSet<string> NotRead = (
        "text/calendar text/x-vcalendar text/vcard text/x-vcard text/directory text/css text/javascript text/x-amp-html text/watch-html text/rfc822-headers text/x-moz-deleted "
        + "application/ics application/pgp-signature application/pgp-keys application/pgp-encrypted application/pkcs7-signature application/x-pkcs7-signature application/pkix-cert application/x-x509-ca-cert "
        + "application/javascript application/x-javascript application/applefile application/mac-binhex40 application/font-woff "
        + "message/delivery-status message/disposition-notification message/feedback-report message/external-body message/global-delivery-status").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NotReadEndings = (
        ".ics .vcs .vcf .p7s .p7m .p7c .asc .sig .pgp .gpg .cer .crt .css .js .png .jpg .jpeg .jpe .gif .bmp .tif .tiff .svg .webp .heic .ico .emz .wmz .mp3 .m4a .wav .ogg .mp4 .mov .avi .mkv .woff .woff2 .ttf .otf").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the part is shown as the mail's text.</summary>
    public static bool IsText(MimePart part)
        => part is TextPart { IsAttachment: false } && !NotRead.Contains(part.ContentType.MimeType)
            && part.ContentType.MediaSubtype.ToUpperInvariant() is "PLAIN" or "HTML" or "ENRICHED" or "X-MARKDOWN" or "MARKDOWN" or "*" or ""
            && (part.FileName is null || part.ContentDisposition?.Disposition is null or "inline" && !DocumentName().IsMatch(part.FileName));

    /// <summary>Whether the part may be a document: not a picture, a sound, a signature, an invitation or an address card.</summary>
    public static bool IsDocument(MimePart part)
        => part.ContentType.MediaType.ToUpperInvariant() is not ("IMAGE" or "AUDIO" or "VIDEO" or "FONT")
            && !NotRead.Contains(part.ContentType.MimeType)
            && !NotReadEndings.Contains(Path.GetExtension(part.FileName ?? ""));

    /// <summary>Whether a text is HTML whatever it is labelled, and not when it only says so.</summary>
    public static bool IsHtml(MimePart part, string text)
    {
        var start = text.AsSpan().TrimStart();
        return part is TextPart { IsHtml: true } ? AnyTag().IsMatch(text)
            : start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
                || (part is TextPart { IsPlain: false } && AnyTag().IsMatch(text));
    }

    // Texts that are attached rather than shown: a page or a document saved as a file.
    [GeneratedRegex(@"\.(?:html?|md|markdown|csv|json|xml|rtf)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentName();

    [GeneratedRegex(@"<(?:/?[a-z][a-z0-9]*(?:\s[^<>]{0,2000})?/?|!doctype\s[^>]{0,300}|!--)>?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();
}
