namespace NewsletterFns.Extraction;

/// <summary>Why a file can never give an article.</summary>
public enum ExtractionFault
{
    /// <summary>No bytes, or nothing but white space.</summary>
    Empty,

    /// <summary>Meant to be text, but in no character encoding that could be told.</summary>
    Undecodable,

    /// <summary>A kind of file that is not read.</summary>
    UnsupportedType,

    /// <summary>Over a size limit.</summary>
    TooLarge,

    /// <summary>Protected by a password or key.</summary>
    Encrypted,

    /// <summary>Broken beyond reading.</summary>
    Malformed,

    /// <summary>Readable, but holds no article: only promotion, navigation or footers.</summary>
    NoArticle,
}
