using MimeKit;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Newsletters;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail;

/// <summary>Reads one mail.</summary>
internal sealed class MailReader : IDraftReader
{
    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        using var message = MailParsing.Guard(() => new MailParser(file.Bytes, MimeFormat.Entity, context).Next());
        return Read(message, context);
    }

    public static IReadOnlyList<ArticleDraft> Read(MimeMessage message, ReadingContext context)
    {
        var head = new NewsletterHead { Subject = message.Subject, Name = message.From.Mailboxes.FirstOrDefault()?.Name, Sent = Date(message.Date) };
        var texts = message.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).ToArray();
        if (texts.FirstOrDefault(part => part.IsHtml) is { } html)
        {
            var drafts = NewsletterReader.ReadHtml(PartContent.Text(html, context), head, context);
            if (drafts.Count > 0)
            {
                return drafts;
            }
        }

        return texts.FirstOrDefault(part => !part.IsHtml) is { } plain ? NewsletterReader.ReadText(PartContent.Text(plain, context), head, context) : [];
    }

    private static PublicationDate? Date(DateTimeOffset date)
        => date == default ? null : new PublicationDate(DateOnly.FromDateTime(date.DateTime), TimeOnly.FromDateTime(date.DateTime), date.Offset);
}
