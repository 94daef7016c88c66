namespace NewsletterFns.Contracts;

/// <summary>What is known of one article. Offsets and lengths count UTF-16 code units of <see cref="ArticleResult.Text"/> in the result blob.</summary>
public record ArticleSummarized
{
    /// <summary>The article and where it comes from.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Its extractive summary.</summary>
    public required ArticleSummary Summary { get; init; }

    /// <summary>Key phrases, best first.</summary>
    public IReadOnlyList<ArticleKeyPhrase> KeyPhrases { get; init; } = [];

    /// <summary>Entities, most salient first.</summary>
    public IReadOnlyList<ArticleEntity> Entities { get; init; } = [];

    /// <summary>The sentiment, where the analysis has one (<c>Language__Features__Sentiment</c>).</summary>
    public ArticleSentiment? Sentiment { get; init; }

    /// <summary>Editorial links in reading order.</summary>
    public IReadOnlyList<ArticleLinkInfo> Links { get; init; } = [];

    /// <summary>Who answered what, and what is missing.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Text records (1,000 characters each, as Azure AI Language bills them) by feature; 0 where the embedded engine answered.</summary>
    public IReadOnlyDictionary<string, int> Usage { get; init; } = new Dictionary<string, int>();

    /// <summary>The blob with the whole result, as <c>container/name</c>.</summary>
    public required string Result { get; init; }

    /// <summary>What was shortened to keep the message within its size; empty when it is whole.</summary>
    public IReadOnlyList<TruncatedField> Truncated { get; init; } = [];
}
