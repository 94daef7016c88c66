using System.Net;
using System.Text.RegularExpressions;
using MimeKit;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Mail.Forwards;
using NewsletterFns.Extraction.Mail.Headers;
using NewsletterFns.Extraction.Mail.Parts;
using NewsletterFns.Extraction.Newsletters;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail;

/// <summary>Reads one mail: its text as a newsletter, the mails and documents in it as articles of their own.</summary>
internal sealed partial class MailReader : IDraftReader
{
    // A note that goes with a mail or a document, not an article.
    private const int NoteWords = 60;

    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context) => Read(file.Bytes, fromMailbox: false, context);

    /// <summary>The articles of the mail in <paramref name="bytes"/>.</summary>
    /// <exception cref="ExtractionException">It is encrypted, over a limit or broken beyond reading.</exception>
    public static IReadOnlyList<ArticleDraft> Read(ReadOnlyMemory<byte> bytes, bool fromMailbox, ReadingContext context)
    {
        using var message = MailParsing.Guard(() => new MailParser(bytes, MimeFormat.Entity, context).Next());
        return Read(message, fromMailbox, 0, context);
    }

    private static IReadOnlyList<ArticleDraft> Read(MimeMessage message, bool fromMailbox, int depth, ReadingContext context)
    {
        if (depth > context.Options.MaxMimeDepth)
        {
            throw ExtractionFaults.TooDeepMail(context.Options.MaxMimeDepth);
        }

        var opened = new List<IDisposable>();
        try
        {
            var parts = MailParts.Collect(message, fromMailbox, opened, context);
            var mail = MailHead.Read(message);
            var (head, drafts) = ReadBody(mail, parts, context);
            if (depth == 0 && !fromMailbox)
            {
                context.NoteTitle(head.Subject);
            }

            var documents = Attachments.Read(parts.Documents, drafts, head, context);
            var messages = parts.Messages.SelectMany(inner => Read(inner, fromMailbox, depth + 1, context)).ToArray();
            if (parts.HasEncrypted && drafts.Count + documents.Count + messages.Length == 0)
            {
                throw ExtractionFaults.EncryptedMail();
            }

            var isNote = messages.Length + documents.Count > 0 && (parts.IsReport || IsNote(drafts, [.. messages, .. documents]));
            return [.. isNote ? [] : drafts, .. messages, .. documents];
        }
        finally
        {
            opened.ForEach(inner => inner.Dispose());
        }
    }

    private static (NewsletterHead Head, IReadOnlyList<ArticleDraft> Drafts) ReadBody(MailHead mail, MailParts parts, ReadingContext context)
    {
        if (Together(parts.Texts) is not { } whole)
        {
            return (mail.Newsletter, []);
        }

        var (head, body) = Forwarded.Unwrap(mail, whole, context);
        var prefersPlain = BodyChoice.PrefersPlain(body, context.CancellationToken);
        var drafts = prefersPlain ? ReadPlain(body, head, context) : NewsletterReader.ReadHtml(body.Html, head, context);
        if (drafts.Count == 0)
        {
            drafts = prefersPlain ? body.Html.Length == 0 ? [] : NewsletterReader.ReadHtml(body.Html, head, context) : ReadPlain(body, head, context);
        }

        return (head, drafts);
    }

    private static IReadOnlyList<ArticleDraft> ReadPlain(BodyText body, NewsletterHead head, ReadingContext context)
        => string.IsNullOrWhiteSpace(body.Plain) ? [] : NewsletterReader.ReadText(body.Plain, head, context);

    // A mail may show several texts, some plain and some HTML; a list's plain footer after HTML is none of them.
    private static BodyText? Together(IReadOnlyList<BodyText> texts)
    {
        if (texts.Count < 2)
        {
            return texts.Count == 0 ? null : texts[0];
        }

        var kept = texts.Where((text, index) => index == 0 || text.Html.Length > 0 || !ListFooter().IsMatch(text.Plain)).ToArray();
        var plain = kept.All(text => text.Plain.Length > 0) ? string.Join("\n\n", kept.Select(text => text.Plain)) : "";
        var html = kept.Any(text => text.Html.Length > 0) ? string.Join('\n', kept.Select(text => text.Html.Length > 0 ? text.Html : ToHtml(text.Plain))) : "";
        return new BodyText(html, plain);
    }

    private static string ToHtml(string plain)
        => string.Concat(BlankLines().Split(plain.ReplaceLineEndings("\n")).Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph).Replace("\n", "<br>", StringComparison.Ordinal)}</p>\n"));

    private static bool IsNote(IReadOnlyList<ArticleDraft> body, IReadOnlyList<ArticleDraft> others)
        => CountWords(body) is var words && words <= NoteWords && words * 2 <= CountWords(others);

    private static int CountWords(IReadOnlyList<ArticleDraft> drafts) => drafts.Sum(draft => draft.Blocks.Sum(block => BodyChoice.CountWords(block.Text)));

    [GeneratedRegex(@"\A\s*[_=-]{5,}[^\0]{0,1500}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ListFooter();

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();
}
