using System.Collections.Frozen;
using System.Globalization;
using MimeKit;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Detection;
using NewsletterFns.Extraction.Mail.Parts;
using NewsletterFns.Extraction.Newsletters;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail;

/// <summary>Reads the documents that came with a mail as articles of their own.</summary>
internal static class Attachments
{
    // Shingles of so many words; four in five shared make an attachment the body once more.
    private const int Shingle = 5;
    private const int Repeated = 80;

    public static List<ArticleDraft> Read(IReadOnlyList<MimePart> documents, IReadOnlyList<ArticleDraft> body, NewsletterHead head, ReadingContext context)
    {
        var drafts = new List<ArticleDraft>();
        FrozenSet<string>? known = null;
        for (var i = 0; i < documents.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                var part = documents[i];
                var bytes = PartContent.Bytes(part, context);
                if (BlankBytes.AreBlank(bytes.Span) || BinarySignatures.Find(bytes.Span) is FileKind.Image or FileKind.Audio or FileKind.Video or FileKind.Font)
                {
                    continue;
                }

                var found = context.ReadPart(new SourceFile(part.FileName ?? "", bytes) { ContentType = part.Headers[HeaderId.ContentType] });
                known ??= Shingles(body);
                drafts.AddRange(found.Where(draft => !Repeats(draft, known)).Select(draft => Complete(draft, head)));
            }
            catch (ExtractionException fault)
            {
                context.Warn(string.Create(CultureInfo.InvariantCulture, $"Attachment {i + 1} of the mail was left out. {fault.Message}"));
            }
            catch (Exception exception) when (MailParsing.IsBroken(exception))
            {
                context.Warn(string.Create(CultureInfo.InvariantCulture, $"Attachment {i + 1} of the mail is broken and was left out."));
            }
        }

        return drafts;
    }

    // The mail says when and from whom a document came; its author need not be the sender.
    private static ArticleDraft Complete(ArticleDraft draft, NewsletterHead head)
    {
        var hasSource = draft.SourceName is not null || draft.ListId is not null;
        return draft with
        {
            Published = draft.Published ?? head.Sent,
            SourceName = hasSource ? draft.SourceName : head.Name,
            ListId = hasSource ? draft.ListId : head.ListId,
            Issue = hasSource ? draft.Issue : head.Issue,
            Origins = draft.Origins with
            {
                Published = draft.Published is null ? head.Origins.Published : draft.Origins.Published,
                Source = hasSource ? draft.Origins.Source : head.Origins.Source,
            },
        };
    }

    private static bool Repeats(ArticleDraft draft, FrozenSet<string> known)
    {
        var own = Shingles([draft]);
        return own.Count > 0 && known.Count > 0 && own.Count(known.Contains) * 100 >= own.Count * Repeated;
    }

    private static FrozenSet<string> Shingles(IReadOnlyList<ArticleDraft> drafts)
    {
        var words = drafts.SelectMany(draft => draft.Blocks).SelectMany(block => block.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - Shingle + 1)).Select(start => string.Join(' ', words, start, Shingle)).ToFrozenSet(StringComparer.Ordinal);
    }
}
