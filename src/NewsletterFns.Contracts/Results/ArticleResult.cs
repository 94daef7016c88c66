namespace NewsletterFns.Contracts;

/// <summary>The whole result of one article: the content of its result blob.</summary>
public sealed record ArticleResult : ArticleSummarized
{
    /// <summary>The article's clean text, which all offsets refer to.</summary>
    public required string Text { get; init; }

    /// <summary>The same text as sanitised HTML; absent where <c>Extraction__IncludeHtml</c> is off or the text is longer than <c>Extraction__MaxHtmlText</c>.</summary>
    public string? Html { get; init; }

    /// <summary>The quotations in reading order.</summary>
    public IReadOnlyList<ArticleQuoteInfo> Quotes { get; init; } = [];
}
