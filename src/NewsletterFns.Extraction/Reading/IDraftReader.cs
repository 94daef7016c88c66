using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Reading;

/// <summary>Reads one kind of file. A new kind is a new folder with one of these, named in <see cref="DraftReaders"/>.</summary>
internal interface IDraftReader
{
    /// <summary>The articles of a file, in file order, as blocks and metadata; none where it holds no text.</summary>
    /// <exception cref="ExtractionException">The file can never give an article.</exception>
    IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context);
}
