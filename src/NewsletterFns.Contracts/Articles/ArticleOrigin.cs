namespace NewsletterFns.Contracts;

/// <summary>The newsletter or site an article comes from.</summary>
/// <param name="Name">Its name as readers know it.</param>
/// <param name="ListId">The mailing list's identifier (RFC 2919).</param>
public sealed record ArticleOrigin(string? Name, string? ListId);
