using System.Text;
using MimeKit;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Mail.Parts;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail;

/// <summary>Reads a page that a browser saved as a web archive (MHTML): its root part as an HTML page under its own address.</summary>
internal sealed class WebArchiveReader : IDraftReader
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        using var message = MailParsing.Guard(() => new MailParser(file.Bytes, MimeFormat.Entity, context).Next());

        // The root of «multipart/related» first; where it is a frameset, the pages in it.
        var root = message.Body is MultipartRelated related ? related.Root : message.Body;
        var pages = message.BodyParts.OfType<TextPart>().Where(part => part.IsHtml).OrderByDescending(part => ReferenceEquals(part, root));
        foreach (var page in pages)
        {
            var html = PartContent.Text(page, context);
            if (html.Length == 0)
            {
                continue;
            }

            var address = LinkCleaner.Clean(page.ContentLocation?.OriginalString) ?? LinkCleaner.Clean(message.Headers["Snapshot-Content-Location"]);
            var drafts = ReadPage(html, context);
            if (drafts.Count > 0)
            {
                return [.. drafts.Select(draft => draft.Url is not null || address is null ? draft : draft with { Url = address, Origins = draft.Origins with { Url = MetadataOrigin.Address } })];
            }
        }

        return [];
    }

    private static IReadOnlyList<ArticleDraft> ReadPage(string html, ReadingContext context)
        => context.ReadPart(new SourceFile("page.html", (byte[])[.. Mark, .. Encoding.UTF8.GetBytes(html)]) { ContentType = "text/html" });
}
