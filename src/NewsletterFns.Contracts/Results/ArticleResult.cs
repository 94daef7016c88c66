namespace NewsletterFns.Contracts;

/// <summary>The whole result of one article: the content of its result blob.</summary>
public sealed record ArticleResult : ArticleSummarized
{
    /// <summary>The article's clean text, which all offsets refer to.</summary>
    public required string Text { get; init; }
}
