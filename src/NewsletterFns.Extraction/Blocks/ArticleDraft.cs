namespace NewsletterFns.Extraction.Blocks;

/// <summary>What a reader found of one article: its blocks in order, and what the file says about it.</summary>
internal sealed record ArticleDraft(IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>The title the file states, or <see langword="null"/> where only its blocks can tell.</summary>
    public string? Title { get; init; }

    /// <summary>Where <see cref="Title"/> comes from.</summary>
    public TitleSource TitleSource { get; init; }

    /// <summary>Whether a first line without markup may be the headline, as in plain text.</summary>
    public bool HeadlineByShape { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public PublicationDate? Published { get; init; }

    public Uri? Url { get; init; }

    public string? SourceName { get; init; }

    public string? LanguageClaim { get; init; }

    /// <summary>Of the mailing list (RFC 2919).</summary>
    public string? ListId { get; init; }

    /// <summary>Number of the newsletter's issue as it is written.</summary>
    public string? Issue { get; init; }

    public string? Section { get; init; }

    /// <summary>Where the pieces above were found; the assembler adds what it takes from the blocks.</summary>
    public ArticleOrigins Origins { get; init; } = new();
}
