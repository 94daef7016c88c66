namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>Authors as one place of a page states them.</summary>
internal sealed record StatedAuthors(IReadOnlyList<string> Names, MetadataOrigin Origin);
