namespace NewsletterFns.Contracts;

/// <summary>A version of a blob.</summary>
/// <param name="Container">The container's name.</param>
/// <param name="Name">The blob's name, not escaped.</param>
/// <param name="Etag">Its ETag without quotes.</param>
public sealed record BlobReference(string Container, string Name, string? Etag);
