namespace NewsletterFns.Local.Processing;

/// <summary>A file and the name that it would have if no other had the same.</summary>
/// <param name="FullPath">Its full path.</param>
/// <param name="Name">The last parts of the path, joined by <c>/</c>.</param>
internal sealed record NamedFile(string FullPath, string Name);
