namespace NewsletterFns.Extraction.Quotes;

/// <summary>The names of a text, told by capitals and by the words around them, and the fullest form of each.</summary>
internal sealed class Names
{
    private const int MostWords = 5;

    private readonly Dictionary<string, List<(int Start, string Full)>> _byLastWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lowerCase = new(StringComparer.Ordinal);

    private Names()
    {
    }

    public static Names Read(string text, CancellationToken cancellationToken)
    {
        var names = new Names();
        var paragraphs = new List<List<Token>>();
        for (var at = 0; at < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var tokens = Tokens.Read(text, at, end);
            foreach (var token in tokens)
            {
                if (char.IsLower(token.Text[0]))
                {
                    names._lowerCase.Add(token.Text);
                }
            }

            paragraphs.Add(tokens);
            at = end + 1;
        }

        foreach (var tokens in paragraphs)
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                if (names.At(tokens, i, out var next) is { } name)
                {
                    names.Add(name);
                    i = next - 1;
                }
            }
        }

        return names;
    }

    /// <summary>The name that begins with the word at <paramref name="index"/>, without titles; <paramref name="next"/> is the token after it.</summary>
    public NamedPerson? At(List<Token> tokens, int index, out int next)
    {
        next = index + 1;
        if (!IsNameWord(tokens, index))
        {
            return null;
        }

        var words = new List<Token> { tokens[index] };
        while (next < tokens.Count && words.Count < MostWords && IsNear(tokens[next - 1], tokens[next]))
        {
            if (IsNameWord(tokens, next))
            {
                words.Add(tokens[next++]);
            }
            else if (SpeechWords.IsJoiner(tokens[next].Text) && next + 1 < tokens.Count && IsNameWord(tokens, next + 1) && IsNear(tokens[next], tokens[next + 1]))
            {
                words.Add(tokens[next++]);
            }
            else if (SpeechWords.IsJoiner(tokens[next].Text) && next + 2 < tokens.Count && SpeechWords.IsJoiner(tokens[next + 1].Text) && IsNameWord(tokens, next + 2))
            {
                // «von der Leyen»
                words.Add(tokens[next++]);
                words.Add(tokens[next++]);
            }
            else
            {
                break;
            }
        }

        var first = 0;
        while (first < words.Count - 1 && (SpeechWords.IsTitle(words[first].Text) || SpeechWords.IsJoiner(words[first].Text)))
        {
            first++;
        }

        // «il presidente degli Stati Uniti Donald Trump»
        if (words.Count - first >= 3 && SpeechWords.IsCountry(words[first].Text, words[first + 1].Text))
        {
            first += 2;
        }

        if (first == words.Count - 1 && SpeechWords.IsTitle(words[first].Text))
        {
            return null;
        }

        return new NamedPerson(string.Join(' ', words.Skip(first).Select(word => word.Text)), words[first].Start, words[^1].End - words[first].Start);
    }

    /// <summary>The fullest form that the text has of a name: «Donald Trump» for «Trump». Where two share it, the one named last before.</summary>
    public string Fullest(NamedPerson person)
    {
        if (person.Name.Contains(' ', StringComparison.Ordinal) || !_byLastWord.TryGetValue(person.Name, out var known))
        {
            return person.Name;
        }

        var full = known[0].Full;
        foreach (var (start, name) in known)
        {
            if (start > person.Start)
            {
                break;
            }

            full = name;
        }

        return full;
    }

    /// <summary>Whether the text has the name in a form of several words, as persons are introduced.</summary>
    public bool IsFull(NamedPerson person) => person.Name.Contains(' ', StringComparison.Ordinal) || _byLastWord.ContainsKey(person.Name);

    private void Add(NamedPerson person)
    {
        var space = person.Name.LastIndexOf(' ');
        if (space < 0)
        {
            return;
        }

        var last = person.Name[(space + 1)..];
        (_byLastWord.TryGetValue(last, out var known) ? known : _byLastWord[last] = []).Add((person.Start, person.Name));
    }

    private bool IsNameWord(List<Token> tokens, int index)
    {
        var token = tokens[index];
        if (!token.IsCapital || token.Text.Length < 2 || SpeechWords.IsNoName(token.Text) || SpeechWords.IsVerb(token.Text) || SpeechWords.IsSource(token.Text))
        {
            return false;
        }

        // At the beginning of a sentence any word has a capital.
        var begins = index == 0 || !tokens[index - 1].IsWord && tokens[index - 1].Text is not ("," or "(" or "-" or "–" or "—");
        return !begins || !_lowerCase.Contains(token.Text.ToLowerInvariant());
    }

    private static bool IsNear(Token a, Token b) => b.Start - a.End <= 1;
}
