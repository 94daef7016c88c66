namespace NewsletterFns.Extraction.Quotes;

/// <summary>Who holds which office in the text: «il presidente russo Vladimir Putin», «Ann Lee, the mayor».</summary>
internal sealed class RoleIndex
{
    private const int Reach = 5;

    private readonly QuoteTokens _tokens;
    private readonly QuoteVocabulary _vocabulary;
    private readonly Dictionary<string, List<(string Name, string Modifier)>> _holders = new(StringComparer.Ordinal);

    public RoleIndex(QuoteTokens tokens, QuoteVocabulary vocabulary, NameIndex names, CancellationToken cancellationToken)
    {
        _tokens = tokens;
        _vocabulary = vocabulary;
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (names.StartingAt(i) is not { } name)
            {
                continue;
            }

            var full = names.FullName(name);
            for (var k = i - 1; k >= 0 && k >= i - Reach && (tokens[k].Kind == QuoteTokenKind.Word || (k == i - 1 && tokens[k].Kind == QuoteTokenKind.Comma)); k--)
            {
                if (IsPersonalRole(k))
                {
                    Add(k, full);
                    break;
                }

                // «the spokesman for Ann Lee» is not Ann Lee, «il ministro degli Esteri Ann Lee» is.
                if (names.EndingAt(k) is not null || (k == i - 1 && vocabulary.Prepositions.Contains(tokens.Words[k])))
                {
                    break;
                }
            }

            for (var k = name.Last + 2; tokens.KindAt(name.Last + 1) == QuoteTokenKind.Comma && k < name.Last + 2 + Reach && tokens.KindAt(k) == QuoteTokenKind.Word; k++)
            {
                if (vocabulary.Prepositions.Contains(tokens.Words[k]) || names.StartingAt(k) is not null)
                {
                    break;
                }

                if (IsPersonalRole(k))
                {
                    Add(k, full);
                    break;
                }
            }
        }
    }

    /// <summary>The one who holds the office named at a token, where the text knows exactly one.</summary>
    public string? Holder(int token)
    {
        if (!_holders.TryGetValue(_tokens.Words[token], out var holders))
        {
            return null;
        }

        var modifier = Modifier(token);
        var fitting = holders.Where(holder => modifier.Length == 0 || holder.Modifier == modifier).Select(holder => holder.Name).Distinct(StringComparer.Ordinal).ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    /// <summary>Whether several people hold that office.</summary>
    public bool IsContested(int token)
        => Modifier(token).Length == 0 && _holders.TryGetValue(_tokens.Words[token], out var holders) && holders.Select(holder => holder.Name).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Whether somebody holds an office of that name, but another one: the Russian president is not the Ukrainian.</summary>
    public bool IsOther(int token, string name)
        => Modifier(token) is { Length: > 0 } modifier && _holders.TryGetValue(_tokens.Words[token], out var holders)
            && holders.Exists(holder => holder.Name == name && holder.Modifier.Length > 0 && holder.Modifier != modifier) && !holders.Exists(holder => holder.Name == name && holder.Modifier == modifier);

    private bool IsPersonalRole(int token) => _vocabulary.IsRole(_tokens.Words[token]) && !_vocabulary.Bodies.Contains(_tokens.Words[token]);

    private void Add(int token, string name)
    {
        var role = _tokens.Words[token];
        if (!_holders.TryGetValue(role, out var holders))
        {
            _holders[role] = holders = [];
        }

        var holder = (name, Modifier(token));
        if (holders.Count < 16 && !holders.Contains(holder))
        {
            holders.Add(holder);
        }
    }

    // «presidente russo», «Russian president».
    private string Modifier(int token)
    {
        var at = _vocabulary.Language is "en" or "de" or "nl" ? token - 1 : token + 1;
        var word = _tokens.KindAt(at) == QuoteTokenKind.Word ? _tokens.Words[at] : "";
        var isName = word.Length > 0 && _tokens[at].IsCapital && _vocabulary.Language is not ("en" or "de" or "nl");
        return isName || _vocabulary.Common.Contains(word) || _vocabulary.Prepositions.Contains(word) || _vocabulary.Definites.Contains(word) || _vocabulary.Indefinites.Contains(word)
            || _vocabulary.Auxiliaries.Contains(word) || _vocabulary.Said.Contains(word) || _vocabulary.Participles.Contains(word) ? "" : word;
    }
}
