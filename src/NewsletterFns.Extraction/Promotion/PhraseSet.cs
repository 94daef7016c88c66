namespace NewsletterFns.Extraction.Promotion;

/// <summary>Phrases of one or more words, looked up at a place in a list of words.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<string, List<string[]>> _byFirstWord = new(StringComparer.Ordinal);

    public PhraseSet(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var words = LineWords.Split(phrase);
            if (!_byFirstWord.TryGetValue(words[0], out var list))
            {
                _byFirstWord[words[0]] = list = [];
            }

            list.Add(words);
            list.Sort((a, b) => b.Length.CompareTo(a.Length));
        }
    }

    public IEnumerable<string> FirstWords => _byFirstWord.Keys;

    public bool Begins(string word) => _byFirstWord.ContainsKey(word);

    /// <summary>How many words the longest phrase that begins at <paramref name="at"/> has; 0 for none.</summary>
    public int MatchAt(string[] words, int at)
    {
        if (!_byFirstWord.TryGetValue(words[at], out var list))
        {
            return 0;
        }

        foreach (var phrase in list)
        {
            if (words.AsSpan(at).StartsWith(phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }
}
