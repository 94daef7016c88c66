namespace NewsletterFns.Extraction;

/// <summary>One article: its clean text and what the file says about it.</summary>
public sealed record ExtractedArticle
{
    /// <summary>The text a reader would call the article: paragraphs separated by one blank line or line break, no markup, <c>\n</c> line ends, never blank.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or one inferred from the text; never blank, one line.</summary>
    public required string Title { get; init; }

    /// <summary>Where <see cref="Title"/> comes from.</summary>
    public required TitleSource TitleSource { get; init; }

    /// <summary>The authors' names in the order of the byline, without «by»; empty where the file names none.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published, or <see langword="null"/>.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The article's own address, or <see langword="null"/>.</summary>
    public Uri? Url { get; init; }

    /// <summary>The part of the newsletter or site it stands in, such as «Economy», or <see langword="null"/>.</summary>
    public string? Section { get; init; }

    /// <summary>The newsletter or site it comes from, or <see langword="null"/>.</summary>
    public ArticleSource? Source { get; init; }

    /// <summary>The language the file claims (BCP 47, such as <c>it</c> or <c>pt-BR</c>), unchecked; or <see langword="null"/>.</summary>
    public string? LanguageClaim { get; init; }

    /// <summary>The editorial links in reading order.</summary>
    public IReadOnlyList<ArticleLink> Links { get; init; } = [];

    /// <summary>The quotations in reading order.</summary>
    public IReadOnlyList<ArticleQuote> Quotes { get; init; } = [];

    /// <summary>The same text as sanitised HTML: headings, paragraphs, lists, tables, quotes and links, nothing that runs or loads; <see langword="null"/> where <see cref="ExtractionOptions.IncludeHtml"/> is off or the text longer than <see cref="ExtractionOptions.MaxHtmlText"/>.</summary>
    public string? Html { get; init; }

    /// <summary>Where each piece of the metadata was found.</summary>
    public ArticleOrigins Origins { get; init; } = new();
}
