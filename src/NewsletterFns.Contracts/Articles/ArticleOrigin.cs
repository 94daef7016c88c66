namespace NewsletterFns.Contracts;

/// <summary>The newsletter or site an article comes from.</summary>
/// <param name="Name">Its name as readers know it.</param>
/// <param name="ListId">The mailing list's identifier (RFC 2919).</param>
/// <param name="Issue">The number of the newsletter's issue as it is written.</param>
public sealed record ArticleOrigin(string? Name, string? ListId, string? Issue = null);
