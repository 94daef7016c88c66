using System.Text;
using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Detection;

/// <summary>Tells mails, mailboxes and web archives by their header bytes: each part of them has its own charset, so they are never decoded as one text.</summary>
internal static partial class MailSignatures
{
    private const int HeadLength = 64 * 1024;

    // Headers that only mail systems write; a text that merely quotes «From:» and «Subject:» has none of them.
    private static readonly HashSet<string> TransportHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Received", "Message-ID", "MIME-Version", "Return-Path", "DKIM-Signature", "Delivered-To", "Content-Transfer-Encoding", "X-Mailer",
        "List-Unsubscribe", "List-Id", "ARC-Seal", "Authentication-Results", "X-Received", "DomainKey-Signature", "Received-SPF", "X-Original-To",
        "Envelope-To", "User-Agent", "X-Mozilla-Status", "X-Gmail-Labels", "X-GM-THRID", "X-UIDL", "Status", "X-Unsent", "In-Reply-To", "Thread-Topic",
    };

    private static readonly HashSet<string> MailHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "To", "Cc", "Subject", "Date", "Reply-To", "Sender", "Content-Type", "Bcc", "Resent-From", "Mailing-List", "Precedence",
    };

    /// <summary>The kind of <paramref name="content"/>, or <see langword="null"/> where it is no mail.</summary>
    public static FileKind? Find(ReadOnlySpan<byte> content, string name)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, HeadLength)]).AsSpan();
        head = (head.StartsWith("ï»¿") ? head[3..] : head).TrimStart("\r\n\t ");
        var extension = Path.GetExtension(name).ToUpperInvariant();
        var isMailbox = MailboxStart().IsMatch(head);
        if (isMailbox)
        {
            head = head[(head.IndexOf('\n') + 1)..];
        }

        var transport = 0;
        var known = 0;
        bool related = false, snapshot = false;
        foreach (var range in head.Split('\n'))
        {
            var line = head[range].TrimEnd('\r');
            if (line.IsEmpty)
            {
                break;
            }

            if (line[0] is ' ' or '\t')
            {
                continue;
            }

            var colon = line.IndexOf(':');
            var field = colon <= 0 ? [] : line[..colon].TrimEnd();
            if (field.IsEmpty || field.ContainsAnyExceptInRange('!', '~'))
            {
                // A mailbox's «>From » lines and a line cut by a mail program stand between headers now and then; a text has no headers before them.
                if (transport + known >= 3)
                {
                    continue;
                }

                return null;
            }

            transport += TransportHeaders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(field) ? 1 : 0;
            known += MailHeaders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(field) ? 1 : 0;
            snapshot |= field.Equals("Snapshot-Content-Location", StringComparison.OrdinalIgnoreCase)
                || (field.Equals("From", StringComparison.OrdinalIgnoreCase) && line.Contains("<Saved by ", StringComparison.OrdinalIgnoreCase));
            related |= field.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && line.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
        }

        var isMail = snapshot || (transport >= 1 && transport + known >= 3) || (extension is ".EML" or ".MBOX" or ".MHT" or ".MHTML" && transport + known >= 1);
        return !isMail ? null
            : isMailbox ? FileKind.Mailbox
            : snapshot || (related && extension is ".MHT" or ".MHTML") ? FileKind.WebArchive
            : FileKind.Mail;
    }

    [GeneratedRegex(@"\AFrom \S+ .*\d{4}\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex MailboxStart();
}
