namespace NewsletterFns.Extraction.Promotion;

/// <summary>Furniture lines, found by their first word.</summary>
internal sealed class LinePatternSet
{
    private readonly Dictionary<string, LinePattern[]> _byFirstWord;

    public LinePatternSet(IEnumerable<string> lines)
        => _byFirstWord = lines.Select(LinePattern.Parse).GroupBy(pattern => pattern.FirstWord, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>A line without any of these words matches nothing here.</summary>
    public IEnumerable<string> TriggerWords => _byFirstWord.Values.SelectMany(patterns => patterns).Select(pattern => pattern.TriggerWord);

    /// <summary>Whether the whole of a line is one of the patterns.</summary>
    public bool Matches(string[] words)
    {
        if (!_byFirstWord.TryGetValue(NumberOr(words[0]), out var patterns))
        {
            return false;
        }

        var plain = Array.ConvertAll(words, NumberOr);
        return Array.Exists(patterns, pattern => pattern.Matches(plain));
    }

    private static string NumberOr(string word) => char.IsAsciiDigit(word[0]) && word.All(char.IsAsciiDigit) ? LinePattern.Number : word;
}
