using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Extracting;

/// <summary>A file to extract.</summary>
/// <param name="File">The file.</param>
/// <param name="Key">Its name in the result, which no other file has.</param>
internal sealed record KeyedFile(NamedFile File, string Key);
