namespace NewsletterFns.Contracts;

/// <summary>An article and where it comes from.</summary>
public sealed record ArticleInfo
{
    /// <summary>Hash of the normalised title and text: 32 hexadecimal digits, equal for the same article under whatever name.</summary>
    public required string Id { get; init; }

    /// <summary>The file it was found in.</summary>
    public required BlobReference Blob { get; init; }

    /// <summary>Its place in the file, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>How many articles the file has.</summary>
    public required int Count { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>Where the headline comes from: <c>metadata</c>, <c>heading</c>, <c>subject</c>, or <c>inferred</c> where it was made from the text.</summary>
    public required string TitleSource { get; init; }

    /// <summary>The authors, joined by <c>"; "</c>; absent where none is named.</summary>
    public string? Byline { get; init; }

    /// <summary>ISO 8601 at the precision that is known: a day, a local time, or a time with its offset from UTC.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>The part of the newsletter or site it stands in, such as «Economy».</summary>
    public string? Section { get; init; }

    /// <summary>The newsletter or site.</summary>
    public ArticleOrigin? Source { get; init; }

    /// <summary>The article's own address.</summary>
    public string? Url { get; init; }

    /// <summary>Its language.</summary>
    public required ArticleLanguage Language { get; init; }

    /// <summary>How many words the text has.</summary>
    public required int WordCount { get; init; }
}
