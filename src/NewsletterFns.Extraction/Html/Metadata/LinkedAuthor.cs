namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>An author as JSON-LD states it.</summary>
internal sealed record LinkedAuthor(string Name, bool IsOrganization);
