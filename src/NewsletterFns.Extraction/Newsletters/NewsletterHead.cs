
namespace NewsletterFns.Extraction.Newsletters;

/// <summary>What a mail's headers say of the newsletter in it.</summary>
internal sealed record NewsletterHead
{
    /// <summary>The subject without «Fwd:» and list tags, or <see langword="null"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>Where <see cref="Subject"/> comes from.</summary>
    public TitleSource SubjectSource { get; init; } = TitleSource.Subject;

    /// <summary>The newsletter's name: from <c>List-Id</c>'s description, the sender or a forwarded original's sender.</summary>
    public string? Name { get; init; }

    /// <summary>The list's identifier (RFC 2919).</summary>
    public string? ListId { get; init; }

    /// <summary>The number of the issue as the subject writes it, such as <c>142</c> or <c>5/2025</c>.</summary>
    public string? Issue { get; init; }

    /// <summary>The person who wrote it where the headers name one, not the company or list.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public PublicationDate? Sent { get; init; }

    /// <summary>The mail's own address: <c>Archived-At</c>, <c>List-Archive</c> of one message, a page's address.</summary>
    public Uri? Url { get; init; }

    /// <summary><c>Content-Language</c>.</summary>
    public string? LanguageClaim { get; init; }

    /// <summary>Where the pieces above were found.</summary>
    public ArticleOrigins Origins { get; init; } = new();
}
