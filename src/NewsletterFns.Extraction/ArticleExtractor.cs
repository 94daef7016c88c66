using Microsoft.Extensions.Options;
using NewsletterFns.Extraction.Assembling;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction;

/// <summary>The extractor: reads a file's drafts within the limits and assembles an article of each.</summary>
public sealed class ArticleExtractor : IArticleExtractor
{
    private readonly ExtractionOptions _options;
    private readonly TimeProvider _time;
    private readonly DraftReaders _readers = new();

    /// <summary>Creates an extractor.</summary>
    /// <param name="options">The limits, already validated.</param>
    /// <param name="time">The clock that ends a file's time.</param>
    public ArticleExtractor(IOptions<ExtractionOptions> options, TimeProvider time)
        : this(options?.Value ?? throw new ArgumentNullException(nameof(options)), time)
    {
    }

    internal ArticleExtractor(ExtractionOptions options, TimeProvider? time = null)
    {
        _options = options;
        _time = time ?? TimeProvider.System;
    }

    /// <inheritdoc />
    public string Version => "2.0";

    /// <inheritdoc />
    public ExtractionResult Extract(SourceFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        cancellationToken.ThrowIfCancellationRequested();
        if (file.Content.Length > _options.MaxBytes)
        {
            throw ExtractionFaults.TooLarge(file.Content.Length, _options.MaxBytes);
        }

        var seconds = _options.MaxSeconds * Math.Max(1, (double)file.Content.Length / ExtractionOptions.BytesOfMaxSeconds);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return Extract(file, new ReadingContext(_options, _readers, either.Token));
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw ExtractionFaults.TooSlow(seconds);
        }
    }

    private ExtractionResult Extract(SourceFile file, ReadingContext context)
    {
        var drafts = _readers.Read(file, context);
        var articles = new List<ExtractedArticle>(Math.Min(drafts.Count, _options.MaxArticles));
        foreach (var draft in drafts)
        {
            if (articles.Count == _options.MaxArticles)
            {
                context.Warn($"The file holds more than {_options.MaxArticles} articles; the rest was left out. Split it, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxArticles)}.");
                break;
            }

            if (ArticleAssembler.Assemble(draft, _options, context.CancellationToken) is { } article)
            {
                articles.Add(article);
            }
        }

        return articles.Count > 0
            ? new ExtractionResult(articles) { Title = articles.Count > 1 ? context.FileTitle : null, Warnings = context.Warnings }
            : throw ExtractionFaults.NoArticle();
    }
}
