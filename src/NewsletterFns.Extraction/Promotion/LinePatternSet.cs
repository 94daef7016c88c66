namespace NewsletterFns.Extraction.Promotion;

/// <summary>Furniture lines, found by their first word.</summary>
internal sealed class LinePatternSet
{
    private readonly Dictionary<string, LinePattern[]> _byFirstWord;

    public LinePatternSet(IEnumerable<string> lines)
        => _byFirstWord = lines.Select(LinePattern.Parse).GroupBy(pattern => pattern.FirstWord, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public IEnumerable<string> FirstWords => _byFirstWord.Keys;

    /// <summary>Whether the whole of a line is one of the patterns.</summary>
    public bool Matches(string[] words) => _byFirstWord.TryGetValue(words[0], out var patterns) && Array.Exists(patterns, pattern => pattern.Matches(words));
}
