using NewsletterFns.Extraction.Mail.Headers;
using NewsletterFns.Extraction.Mail.Parts;
using NewsletterFns.Extraction.Newsletters;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail.Forwards;

/// <summary>Takes the original out of a mail that forwards it in its text.</summary>
internal static class Forwarded
{
    private const int MaxForwards = 8;

    // What people write above a mail they pass on; without any mark of forwarding only a few words.
    private const int NoteWords = 120;
    private const int UnmarkedNoteWords = 25;

    /// <summary>The innermost original and its head, or the mail's own where it forwards nothing.</summary>
    public static (NewsletterHead Head, BodyText Body) Unwrap(MailHead mail, BodyText body, ReadingContext context)
    {
        var head = mail.Newsletter;
        if (mail.IsReply)
        {
            return (head, body);
        }

        var marked = mail.IsForward;
        for (var i = 0; i < MaxForwards; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var plain = ForwardedText.Cut(body.Plain, header => IsOriginal(header.Header, header.Before, marked));
            var html = ForwardedHtml.Cut(body.Html, header => IsOriginal(header.Header, header.Before, marked), context);
            if ((html?.Header ?? plain?.Header) is not { } found)
            {
                break;
            }

            head = MailHead.OfOriginal(found.From, found.Subject, found.Date);
            body = new BodyText(html?.Remainder ?? (body.Html.Length > 0 && plain is not null ? "" : body.Html), plain?.Remainder ?? "");
            marked = MailSubject.Read(found.Subject).IsForward;
        }

        return (head, body);
    }

    private static bool IsOriginal(ForwardedHeader header, int wordsBefore, bool marked)
        => wordsBefore <= (marked || header.IsAnnounced ? NoteWords : UnmarkedNoteWords);
}
