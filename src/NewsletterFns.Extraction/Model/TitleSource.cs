namespace NewsletterFns.Extraction;

/// <summary>Where an article's title comes from, most to least trusted.</summary>
public enum TitleSource
{
    /// <summary>The file's own metadata: front matter, <c>og:title</c>, JSON-LD, <c>&lt;title&gt;</c>.</summary>
    Metadata,

    /// <summary>A heading in the text.</summary>
    Heading,

    /// <summary>The subject of a mail.</summary>
    Subject,

    /// <summary>No headline anywhere: made from the beginning of the text.</summary>
    Inferred,
}
