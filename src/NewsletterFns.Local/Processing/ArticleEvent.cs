using System.Text.Json;
using NewsletterFns.Contracts;

namespace NewsletterFns.Local.Processing;

/// <summary>A received message of ours: its JSON as it came, and what it says.</summary>
internal sealed class ArticleEvent
{
    private ArticleEvent(JsonElement json, ArticleSummarized? summary, ArticleFailed? failure)
    {
        Json = json;
        Summary = summary;
        Failure = failure;
    }

    /// <summary>The whole event as it was received.</summary>
    public JsonElement Json { get; }

    /// <summary>The summary, or <see langword="null"/> where it tells of a failure.</summary>
    public ArticleSummarized? Summary { get; }

    /// <summary>The failure, or <see langword="null"/> where it is a summary.</summary>
    public ArticleFailed? Failure { get; }

    /// <summary>The file it is about.</summary>
    public BlobReference Blob => Summary?.Article.Blob ?? Failure!.Blob;

    /// <summary>Reads a message.</summary>
    /// <param name="body">The body of a queue message, base64 or plain.</param>
    /// <returns>The event, or <see langword="null"/> where the message is none of ours.</returns>
    public static ArticleEvent? TryRead(BinaryData body)
    {
        try
        {
            var json = JsonElement.Parse(ArticleMessageReader.Decode(body).Span);
            return ArticleMessageReader.ReadType(body) switch
            {
                EventType.ArticleSummarized => new ArticleEvent(json, ArticleMessageReader.ReadSummarized(body).Data, failure: null),
                EventType.ArticleFailed => new ArticleEvent(json, summary: null, ArticleMessageReader.ReadFailed(body).Data),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
