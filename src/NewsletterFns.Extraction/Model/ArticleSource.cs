namespace NewsletterFns.Extraction;

/// <summary>The newsletter or site an article comes from.</summary>
/// <param name="Name">Its name as readers know it, or <see langword="null"/>.</param>
/// <param name="ListId">The mailing list's identifier (RFC 2919), or <see langword="null"/>.</param>
/// <param name="Issue">The number of the newsletter's issue as it is written, such as <c>142</c> or <c>2025/07</c>; or <see langword="null"/>.</param>
public sealed record ArticleSource(string? Name, string? ListId = null, string? Issue = null);
