namespace NewsletterFns.Contracts;

/// <summary>The stable codes of <see cref="ArticleFailed.Code"/>.</summary>
public static class FailureCode
{
    /// <summary>The file has no bytes, or nothing but white space.</summary>
    public const string Empty = "empty";

    /// <summary>The file's bytes are text in no encoding that could be told.</summary>
    public const string Undecodable = "undecodable";

    /// <summary>The file is of a kind that is not read.</summary>
    public const string UnsupportedType = "unsupported-type";

    /// <summary>The file is over the size limit.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The file is protected by a password or key.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>The file is broken beyond reading.</summary>
    public const string Malformed = "malformed";

    /// <summary>The file can be read but holds no article.</summary>
    public const string NoArticle = "no-article";

    /// <summary>The file may be good, but processing it failed as often as the host tries.</summary>
    public const string AttemptsExhausted = "attempts-exhausted";
}
