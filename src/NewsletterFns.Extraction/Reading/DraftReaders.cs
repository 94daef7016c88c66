using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Detection;

namespace NewsletterFns.Extraction.Reading;

/// <summary>Tells the kind of a file by its bytes and hands it to that kind's reader.</summary>
internal sealed class DraftReaders
{
    private readonly Dictionary<FileKind, IDraftReader> _readers = new()
    {
        [FileKind.PlainText] = new PlainText.PlainTextReader(),
        [FileKind.Markdown] = new Markdown.MarkdownReader(),
        [FileKind.Html] = new Html.HtmlReader(),
        [FileKind.Mail] = new Mail.MailReader(),
        [FileKind.Mailbox] = new Mail.MailboxReader(),
        [FileKind.Json] = new Json.JsonReader(),
        [FileKind.Zip] = new Archives.ZipReader(),
        [FileKind.Gzip] = new Gzip.GzipReader(),
        [FileKind.Feed] = new Feeds.FeedReader(),
        [FileKind.WebArchive] = new Mail.WebArchiveReader(),
    };

    /// <exception cref="ExtractionException">The file can never give an article.</exception>
    public IReadOnlyList<ArticleDraft> Read(SourceFile source, ReadingContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (BlankBytes.AreBlank(source.Content.Span))
        {
            throw ExtractionFaults.Empty();
        }

        var file = new ReadableFile(source, context);
        var kind = BinarySignatures.Find(source.Content.Span) ?? MailSignatures.Find(source.Content.Span, source.Name) ?? TextKindDetector.Detect(file.Text, source);
        return _readers.TryGetValue(kind, out var reader) ? reader.Read(file, context) : throw ExtractionFaults.Unsupported(kind);
    }
}
