namespace NewsletterFns.Extraction.Quotes;

/// <summary>Reads who speaks in the words before or after a quotation.</summary>
internal sealed class Attribution(Names names)
{
    private const int VerbWithin = 12;
    private const int SubjectWithin = 10;

    /// <summary>In what follows the closing mark: «, ha detto Trump», «said Jane Doe», «Trump told reporters», «, según Sánchez».</summary>
    public Speaker? After(List<Token> tokens, Speaker? last)
    {
        var start = 0;
        while (start < tokens.Count && !tokens[start].IsWord && tokens[start].Text is "," or "-" or "–" or "—")
        {
            start++;
        }

        for (var i = start; i < tokens.Count && i < start + VerbWithin; i++)
        {
            var word = tokens[i].Text;
            if (i > start && word is ";" or ":" or "." or "?" or "!")
            {
                return null;
            }

            if (SpeechWords.IsSource(word))
            {
                return NameFrom(tokens, word.Equals("according", StringComparison.OrdinalIgnoreCase) ? i + 2 : i + 1) is { } source ? From(source, i == start) : null;
            }

            // «, so Merz» and «, so der Sprecher»
            var isSo = i == start && word == "so" && start > 0;
            if (!isSo && !SpeechWords.IsVerb(word))
            {
                continue;
            }

            var tight = i <= start + 3;
            return (Before(tokens, start, i) ?? NameFrom(tokens, i + 1)) is { } person ? From(person, tight)
                : Pronoun(tokens, start, Math.Min(tokens.Count, i + 3), last) ?? Unnamed(tokens, start, i, tight, last);
        }

        return null;
    }

    /// <summary>In what stands before the opening mark: «Trump ha detto: », «Selon Macron, », «Zelenskyy ha affermato di aver parlato ».</summary>
    public Speaker? In(List<Token> tokens, Speaker? last, Speaker? running)
    {
        Speaker? found = null;
        var clause = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Text;
            if (SpeechWords.IsSource(word) && NameFrom(tokens, word.Equals("according", StringComparison.OrdinalIgnoreCase) ? i + 2 : i + 1) is { } source)
            {
                found = From(source, false);
            }
            else if (SpeechWords.IsVerb(word))
            {
                var tight = i >= tokens.Count - 4;
                found = (Before(tokens, clause, i) ?? NameFrom(tokens, i + 1)) is { } person ? From(person, tight)
                    : Pronoun(tokens, clause, Math.Min(tokens.Count, i + 3), last)
                        ?? (found ?? running) switch
                        {
                            { } known => known with { IsTight = tight },
                            null => Unnamed(tokens, clause, i, tight, last),
                        };
                clause = i + 1;
            }
        }

        return found;
    }

    private Speaker From(NamedPerson person, bool tight) => new(names.Fullest(person), person.Start, person.Length, tight);

    // The subject: the first name of the clause that no preposition governs.
    private NamedPerson? Before(List<Token> tokens, int from, int verb)
    {
        NamedPerson? subject = null;
        for (var i = from; i < verb; i++)
        {
            if (names.At(tokens, i, out var next) is not { } name)
            {
                // «…, che X ha visto, …»: what stands before the last break belongs to it only where nothing else does.
                continue;
            }

            var governed = i > 0 && SpeechWords.IsPreposition(tokens[i - 1].Text);
            if (!governed && next <= verb)
            {
                // A country in the genitive or a group before the name gives way to the person.
                subject = subject is { } first && (names.IsFull(first) || !names.IsFull(name)) ? first : name;
            }

            i = next - 1;
        }

        return subject;
    }

    // After the verb, past titles and roles but not past a preposition before the name, a comma without a role or a new clause.
    private NamedPerson? NameFrom(List<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + SubjectWithin; i++)
        {
            var word = tokens[i].Text;
            if (word is ":" or ";" or "." or "(" or "—" or "–" or "?" or "!" || word is "che" or "that" or "dass" or "que" or "dat" || (word == "," && i < from + 2)
                || (SpeechWords.IsVerb(word) && i > from + 1))
            {
                break;
            }

            if (names.At(tokens, i, out var next) is { } name)
            {
                var governed = i > from && SpeechWords.IsPreposition(tokens[i - 1].Text);
                if (!governed)
                {
                    return name;
                }

                // «il presidente della Camera Luca Monti»: the person ends the run of capitals that the preposition begins.
                if (Person(tokens, i, next) is { } person)
                {
                    return person;
                }

                i = next - 1;
            }
        }

        return null;
    }

    private static NamedPerson? Person(List<Token> tokens, int from, int to)
    {
        var (given, family) = (tokens[Math.Max(from, to - 2)], tokens[to - 1]);
        return to - from >= 3 && given.IsCapital && family.IsCapital ? new NamedPerson($"{given.Text} {family.Text}", given.Start, family.End - given.Start) : null;
    }

    private static Speaker? Pronoun(List<Token> tokens, int from, int to, Speaker? last)
    {
        for (var i = from; i < to; i++)
        {
            // «a-t-elle dit»
            if (SpeechWords.IsPronoun(tokens[i].Text[(tokens[i].Text.LastIndexOf('-') + 1)..]))
            {
                return last is null ? new Speaker(null, 0, 0, true) : new Speaker(last.Name, tokens[i].Start, tokens[i].Text.Length, true);
            }
        }

        return null;
    }

    // «, ha aggiunto.» with nothing after it is the one who spoke before; «said a spokesman» is nobody with a name.
    private static Speaker Unnamed(List<Token> tokens, int from, int verb, bool tight, Speaker? last)
    {
        var bare = (verb + 1 >= tokens.Count || !tokens[verb + 1].IsWord) && tokens[from..verb].TrueForAll(token => !token.IsWord || SpeechWords.IsAuxiliary(token.Text));
        return bare && last is not null ? last with { IsTight = tight } : new Speaker(null, 0, 0, tight);
    }
}
