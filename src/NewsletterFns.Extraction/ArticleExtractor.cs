using Microsoft.Extensions.Options;
using NewsletterFns.Extraction.Assembling;
using NewsletterFns.Extraction.Charsets;
using NewsletterFns.Extraction.Detection;

namespace NewsletterFns.Extraction;

/// <summary>The extractor: tells the kind of file by its bytes, decodes it, and hands it to that kind's reader.</summary>
public sealed class ArticleExtractor : IArticleExtractor
{
    private readonly ExtractionOptions _options;
    private readonly Dictionary<FileKind, IDraftReader> _readers;

    /// <summary>Creates an extractor.</summary>
    /// <param name="options">The limits, already validated.</param>
    public ArticleExtractor(IOptions<ExtractionOptions> options)
        : this(options?.Value ?? throw new ArgumentNullException(nameof(options)))
    {
    }

    internal ArticleExtractor(ExtractionOptions options)
    {
        _options = options;
        _readers = new Dictionary<FileKind, IDraftReader>
        {
            [FileKind.PlainText] = new PlainText.PlainTextReader(),
            [FileKind.Markdown] = new Markdown.MarkdownReader(options),
            [FileKind.Html] = new Html.HtmlReader(options),
        };
    }

    /// <inheritdoc />
    public string Version => "1.0";

    /// <inheritdoc />
    public ExtractionResult Extract(SourceFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        cancellationToken.ThrowIfCancellationRequested();

        if (file.Content.Length > _options.MaxBytes)
        {
            throw ExtractionFaults.TooLarge(file.Content.Length, _options.MaxBytes);
        }

        if (BlankBytes.AreBlank(file.Content.Span))
        {
            throw ExtractionFaults.Empty();
        }

        if (BinarySignatures.Find(file.Content.Span) is { } binary)
        {
            throw ExtractionFaults.Unsupported(binary);
        }

        var decoded = TextDecoder.Decode(file.Content.Span, file.ContentType);
        var kind = TextKindDetector.Detect(decoded.Text, file);
        if (!_readers.TryGetValue(kind, out var reader))
        {
            throw ExtractionFaults.Unsupported(kind);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var drafts = reader.Read(decoded.Text, cancellationToken);
        var articles = new List<ExtractedArticle>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (ArticleAssembler.Assemble(draft, cancellationToken) is { } article)
            {
                articles.Add(article);
            }
        }

        return articles.Count > 0
            ? new ExtractionResult(articles) { Warnings = decoded.Warnings }
            : throw ExtractionFaults.NoArticle();
    }
}
