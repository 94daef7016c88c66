namespace NewsletterFns.Language.Rules;

/// <summary>What the lexicon knows of a word, whatever its case.</summary>
internal sealed class Lexeme
{
    private readonly List<(string Form, int Symbol)> _entries = [];

    /// <summary>Adds a meaning in the written case of <paramref name="form"/>.</summary>
    public void Add(string form, int symbol)
    {
        if (!_entries.Contains((form, symbol)))
        {
            _entries.Add((form, symbol));
        }
    }

    /// <summary>
    /// Appends what a token of this word means: a form in lower case holds for a token in lower case, or for one with a capital where a
    /// sentence starts; any other form holds as it is written and in capitals.
    /// </summary>
    public void Symbols(ReadOnlySpan<char> token, bool startsSentence, List<int> into)
    {
        var rest = token[0] == '+' ? token[1..] : token;
        var capital = rest.Length > 0 && char.IsUpper(rest[0]);
        foreach (var (form, symbol) in _entries)
        {
            if (token.SequenceEqual(form)
                || (capital && startsSentence && char.IsLower(form[0]) && token[1..].SequenceEqual(form.AsSpan(1)))
                || (capital && char.IsUpper(form[0]) && form.Length > 2 && !token.ContainsAnyInRange('a', 'z')))
            {
                into.Add(symbol);
            }
        }
    }
}
