namespace NewsletterFns.Language.Text;

/// <summary>Reads the word data that is embedded into the assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a data file without comments («# …») and blank lines; none where there is no such file.</summary>
    /// <param name="name">Path inside the project with forward slashes, such as <c>Text/Abbreviations/it.txt</c>.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            yield break;
        }

        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }

    /// <summary>The blank-separated words of a data file.</summary>
    public static IEnumerable<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
