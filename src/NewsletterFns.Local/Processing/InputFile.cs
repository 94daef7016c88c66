namespace NewsletterFns.Local.Processing;

/// <summary>A file to process.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="BlobName">The name it is dropped under.</param>
internal sealed record InputFile(string Path, string BlobName);
