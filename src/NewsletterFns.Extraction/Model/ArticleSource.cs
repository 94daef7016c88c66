namespace NewsletterFns.Extraction;

/// <summary>The newsletter or site an article comes from.</summary>
/// <param name="Name">Its name as readers know it, or <see langword="null"/>.</param>
/// <param name="ListId">The mailing list's identifier (RFC 2919), or <see langword="null"/>.</param>
public sealed record ArticleSource(string? Name, string? ListId = null);
