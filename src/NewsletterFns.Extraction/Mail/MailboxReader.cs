using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail;

/// <summary>Reads every mail of a mailbox (mbox). One that cannot be read does not cost the others.</summary>
internal sealed partial class MailboxReader : IDraftReader
{
    private const int MaxLineLength = 500;

    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        var drafts = new List<ArticleDraft>();
        ExtractionException? first = null;
        var number = 0;
        foreach (var mail in Split(file.Bytes, context.CancellationToken))
        {
            number++;
            try
            {
                drafts.AddRange(MailReader.Read(mail, fromMailbox: true, context));
            }
            catch (ExtractionException fault)
            {
                first ??= fault;
                context.Warn(string.Create(CultureInfo.InvariantCulture, $"Mail {number} of the mailbox was left out. {fault.Message}"));
            }

            if (context.IsSpent || drafts.Count > context.Options.MaxArticles)
            {
                break;
            }
        }

        return drafts.Count == 0 && first is not null ? throw first : drafts;
    }

    // A «From » line with a time and a year, and a header after it; what stands before the first one is nobody's mail unless there is none.
    private static List<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var mails = new List<ReadOnlyMemory<byte>>();
        var start = -1;
        for (int at = 0, lines = 0; at < bytes.Length; lines++)
        {
            if ((lines & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var next = NextLine(bytes.Span, at);
            if (bytes.Span[at..].StartsWith("From "u8) && IsSeparator(bytes.Span, at, next))
            {
                if (start >= 0)
                {
                    mails.Add(bytes[start..at]);
                }

                start = next;
            }

            at = next;
        }

        mails.Add(start < 0 ? bytes : bytes[start..]);
        return mails;
    }

    private static bool IsSeparator(ReadOnlySpan<byte> bytes, int at, int next)
    {
        var line = Encoding.Latin1.GetString(bytes[at..Math.Min(next, at + MaxLineLength)]);
        var after = Encoding.Latin1.GetString(bytes[next..Math.Min(bytes.Length, next + MaxLineLength)]);
        return Separator().IsMatch(line) && HeaderLine().IsMatch(after);
    }

    private static int NextLine(ReadOnlySpan<byte> bytes, int at)
        => bytes[at..].IndexOf((byte)'\n') is var length and >= 0 ? at + length + 1 : bytes.Length;

    [GeneratedRegex(@"\AFrom \S.*\d{1,2}:\d\d.*\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\A(?:>?From |[!-9;-~]{1,80}[ \t]*:)", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLine();
}
