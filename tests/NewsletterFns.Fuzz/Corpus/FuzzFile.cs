namespace NewsletterFns.Fuzz.Corpus;

/// <summary>A file that is mutated, or that came of it.</summary>
/// <param name="Name">Its name, whose extension the extractor sees.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record FuzzFile(string Name, byte[] Content)
{
    /// <summary>The extension in lower case, with its dot.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();
}
