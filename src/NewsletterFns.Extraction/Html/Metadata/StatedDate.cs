namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>A date as one place of a page states it.</summary>
internal sealed record StatedDate(PublicationDate Value, MetadataOrigin Origin);
