using MimeKit;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail;

/// <summary>Reads every mail of a mailbox (mbox).</summary>
internal sealed class MailboxReader : IDraftReader
{
    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        var parser = new MailParser(file.Bytes, MimeFormat.Mbox, context);
        var drafts = new List<ArticleDraft>();
        while (!parser.IsEndOfStream && drafts.Count <= context.Options.MaxArticles)
        {
            using var message = MailParsing.Guard(parser.Next);
            drafts.AddRange(MailReader.Read(message, context));
        }

        return drafts;
    }
}
