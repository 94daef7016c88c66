namespace NewsletterFns.Extraction;

/// <summary>Turns the bytes of one dropped file into the articles in it. Pure: no storage, no network.</summary>
public interface IArticleExtractor
{
    /// <summary>Version of the rules that decide what is text, such as <c>1.0</c>; it changes when the same bytes may give another text.</summary>
    string Version { get; }

    /// <summary>Extracts the articles of <paramref name="file"/> in the order in which they stand in it.</summary>
    /// <param name="file">The file: its bytes decide what it is, its name only where the bytes do not.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>At least one article; a file without any is an <see cref="ExtractionException"/>.</returns>
    /// <exception cref="ExtractionException">The file can never give an article: empty, unsupported, not decodable, too large …</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ExtractionResult Extract(SourceFile file, CancellationToken cancellationToken = default);
}
