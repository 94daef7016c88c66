using NewsletterFns.Contracts;

namespace NewsletterFns.Pipeline;

/// <summary>Wraps data into CloudEvents whose ids are the same for every repeat.</summary>
internal sealed class EventFactory(EngineVersion engine, StorageAccount storage, TimeProvider time)
{
    // Without the query, which may hold a signature.
    private readonly string _source = storage.Incoming.Uri.GetLeftPart(UriPartial.Path);

    public CloudEvent<ArticleSummarized> Summarized(ArticleSummarized data) => new()
    {
        Id = $"{data.Article.Id}-{engine.Value}",
        Source = _source,
        Type = EventType.ArticleSummarized,
        Subject = data.Article.Blob.Name,
        Time = time.GetUtcNow(),
        DataSchema = MessageSchema.ArticleSummarized,
        Data = data,
    };

    public CloudEvent<ArticleFailed> Failed(BlobReference blob, string code, string reason, bool permanent, int attempts) => new()
    {
        Id = $"{ArticleIdentity.OfFailure(blob.Container, blob.Name, blob.Etag, code)}-{engine.Value}",
        Source = _source,
        Type = EventType.ArticleFailed,
        Subject = blob.Name,
        Time = time.GetUtcNow(),
        DataSchema = MessageSchema.ArticleFailed,
        Data = new ArticleFailed { Code = code, Reason = reason, Permanent = permanent, Attempts = attempts, Blob = blob },
    };
}
