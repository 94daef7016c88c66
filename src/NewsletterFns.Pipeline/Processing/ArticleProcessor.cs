using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsletterFns.Contracts;
using NewsletterFns.Extraction;
using NewsletterFns.Language;

namespace NewsletterFns.Pipeline;

/// <summary>
/// One blob's way to its messages. Each article's result is stored before its message is sent, and the host notes the blob as done
/// only after this returns: whatever is killed, the blob comes again and gives the same ids. The same holds for a message of the queue of later tries.
/// </summary>
public sealed class ArticleProcessor
{
    private readonly IncomingBlobReader _reader;
    private readonly IArticleExtractor _extractor;
    private readonly ILanguageService _language;
    private readonly ResultFactory _factory;
    private readonly PiiRedactor _redactor;
    private readonly ResultStore _results;
    private readonly EventFactory _events;
    private readonly EventPublisher _publisher;
    private readonly RetryQueue _retries;
    private readonly StorageAccount _storage;
    private readonly NewsletterOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<ArticleProcessor> _logger;

    internal ArticleProcessor(
        IncomingBlobReader reader,
        IArticleExtractor extractor,
        ILanguageService language,
        ResultFactory factory,
        PiiRedactor redactor,
        ResultStore results,
        EventFactory events,
        EventPublisher publisher,
        RetryQueue retries,
        StorageAccount storage,
        IOptions<NewsletterOptions> options,
        TimeProvider time,
        ILogger<ArticleProcessor> logger)
    {
        _reader = reader;
        _extractor = extractor;
        _language = language;
        _factory = factory;
        _redactor = redactor;
        _results = results;
        _events = events;
        _publisher = publisher;
        _retries = retries;
        _storage = storage;
        _options = options.Value;
        _time = time;
        _logger = logger;
    }

    /// <summary>
    /// Processes the current version of a dropped file: one summary message per article in it, or one failure message. While storage cannot
    /// answer, it waits and tries again for <see cref="NewsletterOptions.MaxWaitSeconds"/>. Where the language service cannot answer now, the file
    /// is put on the queue of later tries instead, as often as it takes.
    /// </summary>
    /// <param name="name">The blob's name in the incoming container; the blob is only read.</param>
    /// <param name="cancellationToken">Ends the work early; the blob then has to come again.</param>
    /// <exception cref="Azure.RequestFailedException">Storage cannot be reached or refuses; the blob has to come again.</exception>
    public Task ProcessAsync(string name, CancellationToken cancellationToken = default) => ProcessAsync(name, retries: 0, cancellationToken);

    /// <summary>Tries a file again that was put off.</summary>
    /// <param name="message">What the queue of later tries holds of it.</param>
    /// <param name="cancellationToken">Ends the work early; the message then has to come again.</param>
    /// <exception cref="System.Text.Json.JsonException">The message is not one of ours; it then goes to the poison queue of this queue.</exception>
    /// <exception cref="Azure.RequestFailedException">Storage cannot be reached or refuses; the message has to come again.</exception>
    public Task RetryAsync(string message, CancellationToken cancellationToken = default)
    {
        var request = RetryRequest.Parse(message);
        return ProcessAsync(request.Name, request.Retries, cancellationToken);
    }

    private async Task ProcessAsync(string name, int retries, CancellationToken cancellationToken)
    {
        var blob = _storage.Incoming.GetBlobClient(name);
        var waited = TimeSpan.Zero;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ProcessAsync(blob, retries, cancellationToken);
                return;
            }
            catch (Exception fault) when (TransientFault.Is(fault) && waited + TransientFault.Delay(attempt) <= TimeSpan.FromSeconds(_options.MaxWaitSeconds))
            {
                var delay = TransientFault.Delay(attempt);
                Log.TryingAgain(_logger, blob.BlobContainerName, name, TransientFault.Describe(fault), delay);
                await Task.Delay(delay, _time, cancellationToken);
                waited += delay;
            }
        }
    }

    private async Task ProcessAsync(BlobClient blob, int retries, CancellationToken cancellationToken)
    {
        try
        {
            using var incoming = await _reader.ReadAsync(blob, cancellationToken);
            if (incoming is null)
            {
                Log.BlobGone(_logger, blob.BlobContainerName, blob.Name);
                return;
            }

            await ProcessAsync(incoming, retries, cancellationToken);
        }
        catch (PermanentFailureException failure)
        {
            Log.PermanentFailure(_logger, failure.Blob.Container, failure.Blob.Name, failure.Code);
            await _publisher.PublishAsync(
                _events.Failed(failure.Blob, failure.Code, failure.Message, permanent: true, attempts: 1), cancellationToken);
        }
    }

    private async Task ProcessAsync(IncomingBlob incoming, int retries, CancellationToken cancellationToken)
    {
        var extraction = Extract(incoming, cancellationToken);
        var articles = extraction.Articles.Select(article => (Id: ArticleIdentity.Of(article), Article: article)).DistinctBy(article => article.Id).ToList();
        IReadOnlyList<DocumentAnalysis> analyses;
        try
        {
            var documents = articles.Select(article => ToDocument(article.Id, article.Article));
            var fields = _redactor.IsOn ? articles.Select(article => RedactedFields.Of(article.Id, article.Article)) : [];
            analyses = await _language.AnalyzeAsync([.. documents, .. fields], cancellationToken);
        }
        catch (LanguageServiceUnavailableException later)
        {
            // Once this is written the invocation may end well: the message outlives it.
            var delay = await _retries.PutOffAsync(new RetryRequest(incoming.Reference, retries + 1), later.RetryAfter, cancellationToken);
            Log.PutOff(_logger, incoming.Reference.Container, incoming.Reference.Name, retries + 1, delay);
            return;
        }

        foreach (var (index, (id, article)) in articles.Index())
        {
            foreach (var skipped in analyses[index].Provenance.Skipped.Where(skipped => skipped.Fault is not null))
            {
                Log.FeatureFailed(
                    _logger, skipped.Feature, id, incoming.Reference.Container, incoming.Reference.Name, skipped.Fault!.GetType().Name, skipped.Fault.StackTrace);
            }

            var result = _factory.Create(incoming.Reference, id, index + 1, articles.Count, article, analyses[index], extraction.Warnings);
            if (_redactor.IsOn)
            {
                result = _redactor.Redact(result, analyses[index], analyses[articles.Count + index]);
            }

            await _results.SaveAsync(result, cancellationToken);
            await _publisher.PublishAsync(_events.Summarized(result), cancellationToken);
        }

        Log.Processed(_logger, incoming.Reference.Container, incoming.Reference.Name, articles.Count);
    }

    private ExtractionResult Extract(IncomingBlob incoming, CancellationToken cancellationToken)
    {
        try
        {
            return _extractor.Extract(incoming.File, cancellationToken);
        }
        catch (ExtractionException e)
        {
            throw new PermanentFailureException(incoming.Reference, FailureCodes.Of(e.Fault), e.Message);
        }
    }

    private static AnalysisDocument ToDocument(string id, ExtractedArticle article) => new(id, article.Text)
    {
        Title = article.TitleSource == TitleSource.Inferred ? null : article.Title,
        LanguageHint = article.LanguageClaim,
        PublishedOn = article.Published?.Date,
    };
}
