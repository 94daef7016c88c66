namespace NewsletterFns.Extraction;

/// <summary>A file as it was dropped.</summary>
/// <param name="Name">Its name with extension, with or without folders; used where the bytes leave a doubt.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The content type that came with the file, if any; the least trusted of the three hints.</summary>
    public string? ContentType { get; init; }
}
