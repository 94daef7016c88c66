namespace NewsletterFns.Extraction;

/// <summary>Where each piece of an article's metadata was found; <see langword="null"/> for a piece that it does not have.</summary>
public sealed record ArticleOrigins
{
    /// <summary>Of the title.</summary>
    public MetadataOrigin? Title { get; init; }

    /// <summary>Of the authors.</summary>
    public MetadataOrigin? Authors { get; init; }

    /// <summary>Of the publication date.</summary>
    public MetadataOrigin? Published { get; init; }

    /// <summary>Of the address.</summary>
    public MetadataOrigin? Url { get; init; }

    /// <summary>Of the newsletter's or site's name.</summary>
    public MetadataOrigin? Source { get; init; }

    /// <summary>Of the language claim.</summary>
    public MetadataOrigin? Language { get; init; }

    /// <summary>Of the section.</summary>
    public MetadataOrigin? Section { get; init; }
}
