using System.Reflection;

namespace NewsletterFns.Extraction.Vocabularies;

/// <summary>Reads the embedded files of words, one a language: sections in brackets, comments before the first of them.</summary>
internal static class SectionedWords
{
    /// <summary>The sections of every file whose resource name begins with <paramref name="prefix"/>, by language, in its order.</summary>
    /// <param name="prefix">What the resource names begin with; the rest is the language.</param>
    /// <param name="sectionNames">All sections; a file may lack some and have no other.</param>
    /// <param name="wholeLines">Sections whose lines are one entry each; in the others commas part them.</param>
    public static IEnumerable<(string Language, Dictionary<string, List<string>> Sections)> ReadAll(string prefix, IReadOnlyList<string> sectionNames, IReadOnlyList<string> wholeLines)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource[prefix.Length..], Read(reader, sectionNames, wholeLines));
        }
    }

    private static Dictionary<string, List<string>> Read(StreamReader reader, IReadOnlyList<string> sectionNames, IReadOnlyList<string> wholeLines)
    {
        var sections = sectionNames.ToDictionary(name => name, _ => new List<string>());
        var section = "";
        while (reader.ReadLine()?.Trim() is { } line)
        {
            // In patterns «#» is a number.
            if (line.Length == 0 || (section.Length == 0 && line[0] == '#'))
            {
                continue;
            }

            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
            }
            else if (wholeLines.Contains(section))
            {
                sections[section].Add(line);
            }
            else
            {
                sections[section].AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return sections;
    }
}
