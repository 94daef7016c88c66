using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Text;

namespace NewsletterFns.Extraction.Mail.Parts;

/// <summary>Undoes what mail programs do to plain text: flowed lines, a mailbox's «&gt;From», PGP armour, files between «begin» and «end».</summary>
internal static partial class PlainPart
{
    public static string Read(MimePart part, string text, bool fromMailbox)
    {
        if (fromMailbox)
        {
            text = EscapedFrom().Replace(text, "");
        }

        if (text.Contains("-----BEGIN PGP SIGNED MESSAGE-----", StringComparison.Ordinal))
        {
            text = DashEscape().Replace(SignatureBlock().Replace(SignedStart().Replace(text, ""), ""), "");
        }

        text = Signature().Replace(EncodedFile().Replace(text, ""), "");
        return part is TextPart { IsFlowed: true } flowed
            ? new FlowedToText { DeleteSpace = IsYes(flowed.ContentType.Parameters["delsp"]) }.Convert(text)
            : text;
    }

    /// <summary>Whether the text is nothing but a PGP message.</summary>
    public static bool IsEncrypted(string text) => text.AsSpan().TrimStart().StartsWith("-----BEGIN PGP MESSAGE-----", StringComparison.Ordinal);

    private static bool IsYes(string? value) => value is not null && value.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase);

    // RFC 3676, section 4.3: two hyphens and a space alone on a line part the signature from the text.
    [GeneratedRegex(@"^-- \r?\n(?:[^\n]*\n){0,12}[^\n]*\z", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^>(?=>*From )", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EscapedFrom();

    [GeneratedRegex(@"^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*\r?\n(?:[A-Za-z-]{1,40}: [^\n]*\n)*\s*?\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SignedStart();

    [GeneratedRegex(@"^-----BEGIN PGP SIGNATURE-----[^\0]*?(?:^-----END PGP SIGNATURE-----[ \t]*\r?\n?|\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SignatureBlock();

    [GeneratedRegex(@"^- (?=-)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DashEscape();

    [GeneratedRegex(@"^begin [0-7]{3,4} \S[^\r\n]{0,200}\r?\n(?:M[^\r\n]{60}[ \t]*\r?\n)*(?:[!-`][^\r\n]{0,61}\r?\n){0,3}(?:`?\r?\n)?end[ \t]*(?:\r?\n|\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EncodedFile();
}
