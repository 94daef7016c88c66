namespace NewsletterFns.Extraction.Metadata;

/// <summary>A line that names who wrote the article, and perhaps when.</summary>
internal sealed record Byline(IReadOnlyList<string> Authors, PublicationDate? Published);
