using System.Runtime.InteropServices;
using MimeKit;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail;

/// <summary>The one way to MimeKit's parser: lenient, within the limits, and ended by cancellation.</summary>
internal sealed class MailParser : ExperimentalMimeParser
{
    private readonly ReadingContext _context;
    private int _depth;
    private int _parts;
    private long _headerBytes;

    public MailParser(ReadOnlyMemory<byte> bytes, MimeFormat format, ReadingContext context)
        : base(CreateOptions(context), Open(bytes), format, persistent: true) => _context = context;

    /// <summary>The next message.</summary>
    /// <exception cref="ExtractionException">It has more parts, deeper ones or longer headers than the limits allow.</exception>
    public MimeMessage Next()
    {
        (_depth, _parts, _headerBytes) = (0, 0, 0);
        return ParseMessage(_context.CancellationToken);
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> bytes)
        => MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    // The parser itself stops one level later, so that the limit below speaks first.
    private static ParserOptions CreateOptions(ReadingContext context)
    {
        var options = ParserOptions.Default.Clone();
        options.MaxMimeDepth = context.Options.MaxMimeDepth + 1;
        return options;
    }

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // A header costs an object however short it is.
        _headerBytes += header.RawField.Length + header.RawValue.Length + 16;
        if (_headerBytes > _context.Options.MaxMimeHeaderBytes)
        {
            throw ExtractionFaults.TooLongHeaders(_context.Options.MaxMimeHeaderBytes);
        }

        base.OnHeaderRead(header, beginLineNumber, cancellationToken);
    }

    protected override void OnMimePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken)
    {
        Enter();
        base.OnMimePartBegin(contentType, beginOffset, beginLineNumber, cancellationToken);
    }

    protected override void OnMimePartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken)
    {
        _depth--;
        base.OnMimePartEnd(contentType, beginOffset, beginLineNumber, headersEndOffset, endOffset, lines, cancellationToken);
    }

    protected override void OnMessagePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken)
    {
        Enter();
        base.OnMessagePartBegin(contentType, beginOffset, beginLineNumber, cancellationToken);
    }

    protected override void OnMessagePartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken)
    {
        _depth--;
        base.OnMessagePartEnd(contentType, beginOffset, beginLineNumber, headersEndOffset, endOffset, lines, cancellationToken);
    }

    protected override void OnMultipartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken)
    {
        Enter();
        base.OnMultipartBegin(contentType, beginOffset, beginLineNumber, cancellationToken);
    }

    protected override void OnMultipartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken)
    {
        _depth--;
        base.OnMultipartEnd(contentType, beginOffset, beginLineNumber, headersEndOffset, endOffset, lines, cancellationToken);
    }

    private void Enter()
    {
        if (++_parts > _context.Options.MaxMimeParts)
        {
            throw ExtractionFaults.TooManyParts(_context.Options.MaxMimeParts);
        }

        if (++_depth > _context.Options.MaxMimeDepth)
        {
            throw ExtractionFaults.TooDeepMail(_context.Options.MaxMimeDepth);
        }
    }
}
