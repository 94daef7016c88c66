using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Reading;

/// <summary>What one extraction shares with all readers that take part in it: limits, time, warnings, and the way to the parts of a file.</summary>
internal sealed class ReadingContext(ExtractionOptions options, DraftReaders readers, CancellationToken cancellationToken)
{
    private readonly List<string> _warnings = [];
    private long _expanded;
    private int _nesting;

    public ExtractionOptions Options { get; } = options;

    /// <summary>Cancelled when the caller gives up or the file's time is over; long loops look at it.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Whether the bytes that may be unpacked are used up, so that nothing more of the file can be.</summary>
    public bool IsSpent => _expanded > Options.MaxExpandedBytes;

    /// <summary>The title of the file as a whole: a mail's subject, a feed's title.</summary>
    public string? FileTitle { get; private set; }

    /// <summary>Notes the title of the file as a whole; that of a part inside it does not count.</summary>
    public void NoteTitle(string? title) => FileTitle = _nesting == 0 ? title : FileTitle;

    /// <summary>Notes a sentence for a person; the same sentence once only.</summary>
    public void Warn(string sentence)
    {
        if (!_warnings.Contains(sentence, StringComparer.Ordinal))
        {
            _warnings.Add(sentence);
        }
    }

    /// <summary>Counts bytes that were unpacked or decoded from the file.</summary>
    /// <exception cref="ExtractionException">There are more than <see cref="ExtractionOptions.MaxExpandedBytes"/>.</exception>
    public void CountExpanded(long bytes)
    {
        _expanded += bytes;
        if (_expanded > Options.MaxExpandedBytes)
        {
            throw ExtractionFaults.TooMuchInside(Options.MaxExpandedBytes);
        }
    }

    /// <summary>Reads a file that stands in another one, such as an attachment or an archive's entry. The caller has counted its bytes.</summary>
    /// <exception cref="ExtractionException">It can never give an article, or stands too deep.</exception>
    public IReadOnlyList<ArticleDraft> ReadPart(SourceFile part)
    {
        if (_nesting == Options.MaxNesting)
        {
            throw ExtractionFaults.TooNested(Options.MaxNesting);
        }

        _nesting++;
        try
        {
            return readers.Read(part, this);
        }
        finally
        {
            _nesting--;
        }
    }
}
