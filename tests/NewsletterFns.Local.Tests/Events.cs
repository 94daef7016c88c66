using NewsletterFns.Contracts;
using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Tests;

/// <summary>Messages as the pipeline publishes them.</summary>
internal static class Events
{
    public static CloudEvent<ArticleSummarized> Summary(string name, string etag = "0x1", int position = 1, int count = 1, string title = "Il ponte riapre") => new()
    {
        Id = $"{name}-{position}",
        Source = "http://127.0.0.1/incoming",
        Type = EventType.ArticleSummarized,
        Subject = name,
        Data = new ArticleSummarized
        {
            Article = new ArticleInfo
            {
                Id = "0123",
                Blob = new BlobReference("incoming", name, etag),
                Position = position,
                Count = count,
                Title = title,
                TitleSource = "heading",
                Language = new ArticleLanguage("it", 0.987),
                WordCount = 1234,
            },
            Summary = new ArticleSummary([new ArticleSentence("Il ponte è stato riaperto.", 0, 26, 1)]),
            Provenance = new Provenance { EngineVersion = "1.0" },
            Result = "results/0123.json",
        },
    };

    public static CloudEvent<ArticleFailed> Failure(string name, string? etag = "0x1") => new()
    {
        Id = $"{name}-failed",
        Source = "http://127.0.0.1/incoming",
        Type = EventType.ArticleFailed,
        Subject = name,
        Data = new ArticleFailed
        {
            Code = FailureCode.Empty,
            Reason = "The file is empty; drop one with text.",
            Permanent = true,
            Attempts = 1,
            Blob = new BlobReference("incoming", name, etag),
        },
    };

    public static ArticleEvent Received(this CloudEvent<ArticleSummarized> message) => ArticleEvent.TryRead(BinaryData.FromBytes(MessageJson.Serialize(message)))!;

    public static ArticleEvent Received(this CloudEvent<ArticleFailed> message) => ArticleEvent.TryRead(BinaryData.FromBytes(MessageJson.Serialize(message)))!;
}
