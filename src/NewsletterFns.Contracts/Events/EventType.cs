namespace NewsletterFns.Contracts;

/// <summary>The types of events that are published.</summary>
public static class EventType
{
    /// <summary>An article was summarised; the data is an <see cref="ArticleSummarized"/>.</summary>
    public const string ArticleSummarized = "newsletter.article.summarized.v1";

    /// <summary>A file gave no article; the data is an <see cref="ArticleFailed"/>.</summary>
    public const string ArticleFailed = "newsletter.article.failed.v1";
}
