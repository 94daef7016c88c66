namespace NewsletterFns.Extraction;

/// <summary>Where a piece of an article's metadata was found.</summary>
public enum MetadataOrigin
{
    /// <summary>JSON-LD in the page.</summary>
    JsonLd,

    /// <summary>Open Graph and <c>article:</c> properties.</summary>
    OpenGraph,

    /// <summary>Other meta elements, the document title, <c>link rel=canonical</c>, the <c>lang</c> attribute.</summary>
    PageHead,

    /// <summary>Microdata, RDFa or microformats.</summary>
    Microdata,

    /// <summary>Headers of the mail.</summary>
    MailHeader,

    /// <summary>An entry of a feed, or the feed itself.</summary>
    Feed,

    /// <summary>A field of a JSON file.</summary>
    JsonField,

    /// <summary>Front matter of a Markdown file.</summary>
    FrontMatter,

    /// <summary>Properties of a document, such as those of PDF and Word.</summary>
    DocumentProperties,

    /// <summary>The text as readers see it: a heading, a byline, a dateline, a headline's link.</summary>
    PageText,

    /// <summary>The address of the page.</summary>
    Address,

    /// <summary>Made from the text, where nothing states it.</summary>
    Inferred,
}
