namespace NewsletterFns.Extraction.Quotes;

/// <summary>The names in a text, told by capitals and their surroundings, and their fullest forms.</summary>
internal sealed class NameIndex
{
    private const int MaxWords = 6;
    private const int MaxFullForms = 8;

    // «Langfristiger Stellenabbau» is no person.
    private static readonly string[] Adjectives = ["ige", "iger", "iges", "liche", "licher", "liches", "ische", "ischer", "isches"];

    private readonly QuoteTokens _tokens;
    private readonly QuoteVocabulary _vocabulary;
    private readonly Dictionary<int, NameMention> _byFirst = [];
    private readonly Dictionary<int, NameMention> _byLast = [];

    // Full forms by each of their first and last words.
    private readonly Dictionary<string, List<string>> _fullForms = new(StringComparer.Ordinal);

    public NameIndex(QuoteTokens tokens, QuoteVocabulary vocabulary, CancellationToken cancellationToken)
    {
        _tokens = tokens;
        _vocabulary = vocabulary;
        var lowercase = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: QuoteTokenKind.Word, IsCapital: false })
            {
                lowercase.Add(tokens.Words[i]);
            }
        }

        for (var i = 0; i < tokens.Count;)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            i = ReadAt(i, lowercase) + 1;
        }
    }

    public NameMention? StartingAt(int token) => _byFirst.GetValueOrDefault(token);

    public NameMention? EndingAt(int token) => _byLast.GetValueOrDefault(token);

    /// <summary>The fullest form of a name in the text.</summary>
    public string FullName(NameMention mention)
    {
        var name = mention.Name;
        if (_fullForms.GetValueOrDefault(LastWord(name)) is { } byLast && Fullest(byLast, full => full.EndsWith(name, StringComparison.Ordinal)) is { } full)
        {
            return full;
        }

        return mention.IsSingle && _fullForms.GetValueOrDefault(name) is { } byFirst && Fullest(byFirst, form => form.StartsWith(name, StringComparison.Ordinal)) is { } whole ? whole : name;
    }

    /// <summary>Whether the name has first and last name somewhere and is none of the known places.</summary>
    public bool IsPerson(NameMention mention)
    {
        var full = FullName(mention);
        return full.Contains(' ', StringComparison.Ordinal) && !(_vocabulary.CapitalNouns && Adjectives.Any(end => FirstWord(full).EndsWith(end, StringComparison.Ordinal))) && !_vocabulary.Places.Contains(full.ToLowerInvariant());
    }

    private static string? Fullest(List<string> forms, Func<string, bool> fits)
    {
        var fitting = forms.Where(fits).ToArray();
        // Two people of one name: only a form that holds the other is certain.
        var fullest = fitting.MaxBy(form => form.Length);
        return fullest is not null && fitting.All(form => fullest.EndsWith(form, StringComparison.Ordinal) || fullest.StartsWith(form, StringComparison.Ordinal)) ? fullest : null;
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static string FirstWord(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? name[..space] : name;

    // Reads the run of capitalised words at a token; the index of its last token.
    private int ReadAt(int start, HashSet<string> lowercase)
    {
        if (!IsNameWord(start))
        {
            return start;
        }

        var end = start;
        while (NextInName(end) is { } next && next - start < MaxWords + 4)
        {
            end = next;
        }

        var first = start;
        var hasTitle = false;
        // At the beginning of a sentence every word has a capital.
        while (first <= end && _tokens[first].IsFirst && first < end + 1 && IsOrdinary(first, lowercase, isOnly: first == end))
        {
            first++;
            if (first <= end && !_tokens[first].IsCapital)
            {
                first++;
            }

            break;
        }

        while (first <= end && (_vocabulary.IsTitle(_tokens.Words[first]) || !_tokens[first].IsCapital) && !(first == end && IsKnownSurname(first)))
        {
            hasTitle |= _tokens[first].IsCapital;
            first++;
        }

        // «Chief Marketing Officer» is an office, not a name; elsewhere such words are surnames: «Eva Richter».
        if (first > end || (first < end && _vocabulary.Language == "en" && _vocabulary.IsRole(_tokens.Words[end])) || _tokens[end].End - _tokens[first].Start < 2)
        {
            return end;
        }

        hasTitle |= first == start && first > 0 && _vocabulary.IsTitle(_tokens.WordAt(first - 1));
        var name = string.Join(' ', _tokens.Text[_tokens[first].Start.._tokens[end].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var mention = new NameMention(first, end, name, hasTitle);
        _byFirst[first] = mention;
        _byLast[end] = mention;
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            AddFullForm(LastWord(name), name);
            AddFullForm(FirstWord(name), name);
        }

        return end;
    }

    private bool IsKnownSurname(int token)
    {
        var word = _tokens.Text[_tokens[token].Start.._tokens[token].End];
        return _fullForms.TryGetValue(word, out var forms) && forms.Exists(form => form.EndsWith(word, StringComparison.Ordinal));
    }

    private void AddFullForm(string word, string name)
    {
        if (!_fullForms.TryGetValue(word, out var forms))
        {
            _fullForms[word] = forms = [];
        }

        if (forms.Count < MaxFullForms && !forms.Contains(name))
        {
            forms.Add(name);
        }
    }

    private bool IsNameWord(int token)
    {
        if (token >= _tokens.Count || _tokens[token] is not { Kind: QuoteTokenKind.Word, IsCapital: true } found)
        {
            return false;
        }

        var word = _tokens.Words[token];
        return found.IsFirst || !_vocabulary.Common.Contains(word) || (_vocabulary.Particles.Contains(word) && IsNameWord(token + 1) && _tokens.AreJoined(token, token + 1));
    }

    private int? NextInName(int token)
    {
        var next = token + 1;
        if (next < _tokens.Count && IsNameWord(next) && _tokens.AreJoined(token, next))
        {
            return next;
        }

        // Small words inside names: «Ursula von der Leyen».
        for (var i = next; i < next + 2 && i < _tokens.Count && _vocabulary.Particles.Contains(_tokens.Words[i]) && _tokens.AreJoined(i - 1, i); i++)
        {
            if (IsNameWord(i + 1) && _tokens.AreJoined(i, i + 1) && !IsAcronym(i + 1))
            {
                return i + 1;
            }
        }

        return null;
    }

    private bool IsAcronym(int token) => _tokens[token] is var found && found.End - found.Start > 1 && !_tokens.Text.AsSpan(found.Start, found.End - found.Start).ContainsAnyInRange('a', 'z');

    private bool IsOrdinary(int token, HashSet<string> lowercase, bool isOnly)
    {
        var word = _tokens.Words[token];
        return _vocabulary.Common.Contains(word) || _vocabulary.Prepositions.Contains(word) || _vocabulary.Definites.Contains(word) || _vocabulary.Indefinites.Contains(word) || _vocabulary.Auxiliaries.Contains(word)
            || _vocabulary.Pronouns.Contains(word) || _vocabulary.Said.Contains(word) || (isOnly && _vocabulary.IsRole(word)) || (!_vocabulary.CapitalNouns && lowercase.Contains(word));
    }
}
