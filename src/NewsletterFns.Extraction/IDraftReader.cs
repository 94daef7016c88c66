using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction;

/// <summary>Reads one kind of file. A new kind is a new folder with one of these, named in <see cref="ArticleExtractor"/>.</summary>
internal interface IDraftReader
{
    /// <summary>The articles of a decoded file, in file order, as blocks and metadata; none where it holds no text.</summary>
    IReadOnlyList<ArticleDraft> Read(string content, CancellationToken cancellationToken);
}
