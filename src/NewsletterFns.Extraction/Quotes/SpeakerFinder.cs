namespace NewsletterFns.Extraction.Quotes;

/// <summary>Finds who speaks from the words around a quotation.</summary>
internal sealed class SpeakerFinder(QuoteTokens tokens, QuoteVocabulary vocabulary, NameIndex names, RoleIndex roles)
{
    private const int VerbReach = 8;
    private const int SubjectReach = 14;
    private const int SentenceReach = 45;
    private const int PersonReach = 150;
    private const int MaxParagraphsBack = 2;
    private const int AppositionReach = 20;

    private readonly Dictionary<int, Speaker> _known = [];

    /// <summary>The speaker of the quotation at a token, <see cref="Speaker.Unnamed"/> where somebody without a name speaks, <see langword="null"/> where nothing tells.</summary>
    public Attribution Find(int quote, char lastCharacter, bool isDialogue)
    {
        var hasColon = Lead(quote) != quote;
        var before = hasColon ? Before(quote) : null;
        var after = before is { Name: not null } ? null : After(quote, lastCharacter, isDialogue);
        var isDirect = hasColon || after is not null;
        var speaker = after ?? before ?? (hasColon ? null : Before(quote));
        // «…», said X, «…».
        isDirect |= speaker is not null && tokens.KindAt(quote - 1) == QuoteTokenKind.Comma;
        return new Attribution(speaker, isDirect);
    }

    /// <summary>Remembers who speaks a quotation, for the pronouns after it.</summary>
    public void Remember(int quote, Speaker speaker) => _known[quote] = speaker;

    /// <summary>The speaker of the quotation before this one in the same paragraph, where only its attribution stands between.</summary>
    public Speaker? Inherited(int quote)
    {
        for (var k = quote - 1; k >= 0 && k > quote - SentenceReach && tokens[k].Kind != QuoteTokenKind.Paragraph; k--)
        {
            if (_known.TryGetValue(k, out var speaker))
            {
                return speaker.Name is null ? null : new Speaker(speaker.Name, -1, -1);
            }
        }

        return null;
    }

    public bool IsVerb(int token)
    {
        if (tokens.KindAt(token) != QuoteTokenKind.Word)
        {
            return false;
        }

        if (tokens[token].IsCapital && !tokens[token].IsFirst)
        {
            return false;
        }

        var word = tokens.Words[token];
        if (vocabulary.Said.Contains(word) || vocabulary.Gerunds.Contains(word))
        {
            return true;
        }

        if (!vocabulary.Participles.Contains(word))
        {
            return false;
        }

        for (var k = token - 1; k >= token - 5 && tokens.KindAt(k) == QuoteTokenKind.Word; k--)
        {
            if (vocabulary.Havings.Contains(tokens.Words[k]))
            {
                return true;
            }
        }

        return false;
    }

    // Where the sentence before a quotation ends; the same token where no colon introduces it.
    private int Lead(int quote)
    {
        var k = quote - 1;
        if (tokens.KindAt(k) == QuoteTokenKind.Paragraph)
        {
            k--;
        }

        return tokens.KindAt(k) == QuoteTokenKind.Colon ? k : quote;
    }

    private Speaker? After(int quote, char lastCharacter, bool isDialogue)
    {
        var isParted = isDialogue || lastCharacter is ',' or '!' or '?' or '…';
        var from = quote + 1;
        while (tokens.KindAt(from) is QuoteTokenKind.Comma or QuoteTokenKind.Dash)
        {
            isParted = true;
            from++;
        }

        if (!isParted && (lastCharacter == '.' || !tokens[quote].IsFirst))
        {
            return null;
        }

        if (tokens.KindAt(from) != QuoteTokenKind.Word)
        {
            return null;
        }

        if (vocabulary.Sources.MatchAt(tokens.Words, from) is > 0 and var length)
        {
            return SubjectAfter(from + length, quote);
        }

        for (var verb = from; verb < from + VerbReach && tokens.KindAt(verb) == QuoteTokenKind.Word; verb++)
        {
            if (IsVerb(verb))
            {
                return Between(from, verb, quote) ?? SubjectAfter(verb + 1, quote) ?? (vocabulary.DropsPronouns ? Implied(quote) : Speaker.Unnamed);
            }

            if (vocabulary.Conjunctions.Contains(tokens.Words[verb]))
            {
                return null;
            }
        }

        return WithApposition(from, quote) ?? WithOtherVerb(from, quote);
    }

    // «…», grumbled Owen Hart: a word between the comma and its subject is a verb of saying here.
    private Speaker? WithOtherVerb(int from, int quote)
    {
        var word = tokens.Words[from];
        var next = tokens.WordAt(from + 1);
        var isVerb = tokens.KindAt(from - 1) is QuoteTokenKind.Comma && !tokens[from].IsCapital && !vocabulary.Common.Contains(word) && !vocabulary.Prepositions.Contains(word) && !vocabulary.Auxiliaries.Contains(word) && !vocabulary.IsRole(word);
        return isVerb && (names.StartingAt(from + 1) is not null || (vocabulary.Definites.Contains(next) && vocabulary.IsRole(tokens.WordAt(from + 2)))) ? SubjectAfter(from + 1, quote) : null;
    }

    // «…», Owen Hart, its chief engineer, said.
    private Speaker? WithApposition(int from, int quote)
    {
        var subject = SubjectAfter(from, quote);
        if (subject is not { Name: not null, Last: >= 0 and var last } || tokens.KindAt(last + 1) != QuoteTokenKind.Comma)
        {
            return null;
        }

        for (var k = last + 2; k < last + AppositionReach && tokens.KindAt(k) is QuoteTokenKind.Word or QuoteTokenKind.Comma; k++)
        {
            if (tokens.KindAt(k) == QuoteTokenKind.Comma && (IsVerb(k + 1) || IsVerb(k + 2) || IsVerb(k + 3)))
            {
                return subject;
            }
        }

        return null;
    }

    // The subject between a quotation and its verb: «…», the mayor said.
    private Speaker? Between(int from, int verb, int quote)
    {
        for (var k = from; k < verb; k++)
        {
            if (names.StartingAt(k) is { } name)
            {
                return IsAfterPreposition(name) ? null : Named(name);
            }

            if (vocabulary.Pronouns.Contains(tokens.Words[k]))
            {
                return Pronoun(k, quote);
            }

            if (vocabulary.IsRole(tokens.Words[k]) && NextName(k, verb) is null)
            {
                return Role(k, quote);
            }
        }

        return null;
    }

    private NameMention? NextName(int from, int end)
    {
        for (var k = from + 1; k < end; k++)
        {
            if (names.StartingAt(k) is { } name && !IsAfterPreposition(name))
            {
                return name;
            }
        }

        return null;
    }

    // The subject after a verb: said the mayor, Ann Lee; ha detto ai giornalisti Rossi.
    private Speaker? SubjectAfter(int from, int quote)
    {
        var role = -1;
        for (var k = from; k < from + SubjectReach; k++)
        {
            if (tokens.KindAt(k) == QuoteTokenKind.Comma && role >= 0 && names.StartingAt(k + 1) is { } apposed)
            {
                return Named(apposed);
            }

            if (tokens.KindAt(k) != QuoteTokenKind.Word || vocabulary.Conjunctions.Contains(tokens.Words[k]))
            {
                break;
            }

            if (names.StartingAt(k) is { } name)
            {
                if (!IsAfterPreposition(name, from) && !IsCommonNoun(name, from))
                {
                    return Named(name);
                }

                k = name.Last;
            }
            else if (role < 0 && vocabulary.Pronouns.Contains(tokens.Words[k]) && k <= from + 1)
            {
                return Pronoun(k, quote);
            }
            else if (role < 0 && vocabulary.IsRole(tokens.Words[k]) && !IsObject(k))
            {
                role = k;
            }
        }

        return role < 0 ? null : Role(role, quote);
    }

    // The subject of a verb that stands before the quotation.
    private Speaker? SubjectBefore(int verb, int quote)
    {
        var k = verb - 1;
        while (tokens.KindAt(k) == QuoteTokenKind.Word && vocabulary.Auxiliaries.Contains(tokens.Words[k]) && !vocabulary.Pronouns.Contains(tokens.Words[k]))
        {
            k--;
        }

        // X, who leads the party, said.
        if (tokens.KindAt(k) == QuoteTokenKind.Comma)
        {
            var comma = k - 1;
            while (comma > k - AppositionReach && tokens.KindAt(comma) is QuoteTokenKind.Word)
            {
                comma--;
            }

            if (tokens.KindAt(comma) == QuoteTokenKind.Comma)
            {
                if (names.EndingAt(comma - 1) is { } apposed && !IsAfterPreposition(apposed))
                {
                    return Named(apposed);
                }

                if (names.EndingAt(k - 1) is { } named && !IsAfterPreposition(named))
                {
                    return Named(named);
                }

                k = comma - 1;
            }
        }

        if (tokens.KindAt(k) == QuoteTokenKind.Word && vocabulary.Pronouns.Contains(tokens.Words[k]))
        {
            return Pronoun(k, quote);
        }

        var isInverted = names.StartingAt(verb + 1) is not null || vocabulary.IsTitle(tokens.WordAt(verb + 1)) || vocabulary.Pronouns.Contains(tokens.WordAt(verb + 1))
            || ((vocabulary.Definites.Contains(tokens.WordAt(verb + 1)) || vocabulary.Indefinites.Contains(tokens.WordAt(verb + 1))) && vocabulary.IsRole(tokens.WordAt(verb + 2)));
        if (isInverted && !(names.EndingAt(k) is { } own && !IsAfterPreposition(own)) && !vocabulary.IsRole(tokens.WordAt(k)) && SubjectAfter(verb + 1, quote) is { } inverted)
        {
            return inverted;
        }

        for (var end = Math.Max(0, k - SentenceReach); k >= end && tokens[k].Kind is not (QuoteTokenKind.Stop or QuoteTokenKind.Paragraph); k--)
        {
            if (_known.TryGetValue(k, out var known))
            {
                return known;
            }

            if (names.EndingAt(k) is { } name)
            {
                if (!IsAfterPreposition(name) && !IsCommonNoun(name, -1))
                {
                    return Named(name);
                }

                k = name.First;
            }
            else if (tokens[k].Kind == QuoteTokenKind.Word && vocabulary.IsRole(tokens.Words[k]) && !IsObject(k))
            {
                return Role(k, quote);
            }
        }

        return vocabulary.DropsPronouns ? Implied(quote) : Speaker.Unnamed;
    }

    private Speaker? Before(int quote)
    {
        var lead = Lead(quote);
        var k = lead - 1;
        for (var end = Math.Max(0, k - SentenceReach); k >= end && tokens[k].Kind is not (QuoteTokenKind.Stop or QuoteTokenKind.Paragraph); k--)
        {
            if (tokens[k].Kind != QuoteTokenKind.Word)
            {
                continue;
            }

            if (IsVerb(k))
            {
                return SubjectBefore(k, quote);
            }

            if (vocabulary.PostSources.Contains(tokens.Words[k]) && names.EndingAt(k - 1) is { } named)
            {
                return Named(named);
            }

            if ((tokens[k].IsFirst || tokens[k - 1].Kind != QuoteTokenKind.Word) && vocabulary.Sources.MatchAt(tokens.Words, k) is > 0 and var length && SubjectAfter(k + length, quote) is { } source)
            {
                return source;
            }
        }

        return lead == quote ? null : OnlyName(k + 1, lead) ?? Speaker.Unnamed;
    }

    // «Rossi: «…»» has no verb, or one that no list holds.
    private Speaker? OnlyName(int from, int to)
    {
        NameMention? only = null;
        for (var k = from; k < to; k++)
        {
            if (names.StartingAt(k) is { } name && !IsAfterPreposition(name) && !IsCommonNoun(name, from))
            {
                if (only is not null && names.FullName(only) != names.FullName(name))
                {
                    return null;
                }

                only ??= name;
            }
        }

        return only is null ? null : Named(only);
    }

    private Speaker Named(NameMention name) => new(names.FullName(name), name.First, name.Last);

    private Speaker Pronoun(int token, int quote) => Implied(quote) is { Name: { } name } ? new Speaker(name, token, token) : Speaker.Unnamed;

    private Speaker Role(int token, int quote)
    {
        var first = token;
        while (first > 0 && first > token - 3 && tokens.KindAt(first - 1) == QuoteTokenKind.Word && !vocabulary.Prepositions.Contains(tokens.Words[first - 1]) && !IsVerb(first - 1))
        {
            first--;
            if (vocabulary.Indefinites.Contains(tokens.Words[first]))
            {
                return Speaker.Unnamed;
            }

            if (vocabulary.Definites.Contains(tokens.Words[first]))
            {
                break;
            }
        }

        if (vocabulary.Bodies.Contains(tokens.Words[token]) || !vocabulary.Definites.Contains(tokens.Words[first]))
        {
            return Speaker.Unnamed;
        }

        var name = roles.Holder(token) ?? (roles.IsContested(token) ? null : Implied(quote).Name);
        return name is null || roles.IsOther(token, name) ? Speaker.Unnamed : new Speaker(name, first, token);
    }

    // Who a pronoun before or after the quotation stands for: the subject of the nearest sentence that names somebody.
    private Speaker Implied(int quote)
    {
        var paragraphs = 0;
        NameMention? subject = null;
        for (var k = quote - 1; k >= 0 && k > quote - PersonReach; k--)
        {
            var kind = tokens[k].Kind;
            if (kind is QuoteTokenKind.Stop or QuoteTokenKind.Paragraph)
            {
                if (subject is not null)
                {
                    break;
                }

                if (kind == QuoteTokenKind.Paragraph && ++paragraphs > MaxParagraphsBack)
                {
                    break;
                }
            }
            else if (subject is null && _known.TryGetValue(k, out var speaker))
            {
                return speaker.Name is null ? Speaker.Unnamed : new Speaker(speaker.Name, -1, -1);
            }
            else if (names.EndingAt(k) is { } name)
            {
                k = name.First;
                if (names.IsPerson(name) && !IsAfterPreposition(name))
                {
                    if (subject is not null && name.Last == subject.First - 2 && vocabulary.Conjunctions.Contains(tokens.Words[subject.First - 1]))
                    {
                        return Speaker.Unnamed;
                    }

                    subject = name;
                }
            }
        }

        return subject is null ? Speaker.Unnamed : new Speaker(names.FullName(subject), -1, -1);
    }

    // Of Trump, with the president: no subject.
    private bool IsAfterPreposition(NameMention name, int from = 0)
    {
        var k = name.First - 1;
        while (tokens.KindAt(k) == QuoteTokenKind.Word && k > name.First - 6 && (vocabulary.IsTitle(tokens.Words[k]) || vocabulary.IsRole(tokens.Words[k]) || vocabulary.Definites.Contains(tokens.Words[k])))
        {
            k--;
        }

        // An adjective between a role and its name: «con il presidente russo Vladimir Putin».
        if (tokens.KindAt(k) == QuoteTokenKind.Word && vocabulary.IsRole(tokens.WordAt(k - 1)) && !vocabulary.Prepositions.Contains(tokens.Words[k]) && !IsVerb(k))
        {
            return IsObject(k - 1);
        }

        if (k < from || tokens.KindAt(k) != QuoteTokenKind.Word || !vocabulary.Prepositions.Contains(tokens.Words[k]))
        {
            return false;
        }

        // «il ministro degli Esteri Antonio Tajani»: the preposition belongs to the title.
        return !(name.HasTitle && vocabulary.IsTitle(tokens.WordAt(k + 1)) && vocabulary.IsRole(tokens.WordAt(k - 1)) && !IsObject(k - 1));
    }

    private bool IsObject(int token)
    {
        var k = token - 1;
        if (tokens.KindAt(k) == QuoteTokenKind.Word && !vocabulary.Prepositions.Contains(tokens.Words[k]) && !vocabulary.Definites.Contains(tokens.Words[k]) && !vocabulary.Indefinites.Contains(tokens.Words[k]))
        {
            k--;
        }

        if (tokens.KindAt(k) == QuoteTokenKind.Word && (vocabulary.Definites.Contains(tokens.Words[k]) || vocabulary.Indefinites.Contains(tokens.Words[k])) && !vocabulary.Prepositions.Contains(tokens.Words[k]))
        {
            k--;
        }

        return tokens.KindAt(k) == QuoteTokenKind.Word && vocabulary.Prepositions.Contains(tokens.Words[k]);
    }

    // Where nouns have capitals a single one is a name directly after the verb, with a title, or where its full form is known.
    private bool IsCommonNoun(NameMention name, int verbEnd)
    {
        if (!vocabulary.CapitalNouns || !name.IsSingle || name.HasTitle || names.FullName(name) != name.Name)
        {
            return false;
        }

        var previous = tokens.WordAt(name.First - 1);
        return vocabulary.Definites.Contains(previous) || vocabulary.Indefinites.Contains(previous) || (verbEnd >= 0 && name.First != verbEnd && !vocabulary.Auxiliaries.Contains(previous) && !vocabulary.IsRole(previous));
    }
}
