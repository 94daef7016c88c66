namespace NewsletterFns.Language.Recognition;

/// <summary>Organisations that a trained recogniser missed though their words leave no doubt: «Tribunal de Cuentas», «Trumpf GmbH».</summary>
internal static class OrganizationHeads
{
    private const double Confidence = 0.55;
    private const int MaxWordsBeforeForm = 3;

    /// <summary>Adds them.</summary>
    /// <param name="document">The document's words.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="names">The mentions so far; receives the others at its end.</param>
    public static void AddMissed(DocumentWords document, string language, List<RecognizedMention> names)
    {
        // Where every noun has a capital, «Rat der Stadt» is no name.
        bool capitalsTell = language != "de";
        var taken = new HashSet<int>();
        foreach (RecognizedMention name in names)
        {
            for (int c = name.Offset; c < name.End; c++)
            {
                taken.Add(c);
            }
        }

        foreach (SentenceRange sentence in document.Sentences)
        {
            ReadOnlySpan<WordForm> words = document.Words.AsSpan(sentence.Start, sentence.Count);
            for (int i = 0; i < words.Length; i++)
            {
                (int first, int last) = words[i] switch
                {
                    { Role: WordRole.LegalForm, Capitalised: true } => (StartOfCompany(words, i), i),
                    { Role: WordRole.Authority or WordRole.Assembly or WordRole.Court, Capitalised: true, AllCapitals: false } when capitalsTell => (i, EndOfBody(words, i)),
                    _ => (i, i),
                };
                if (last > first && !Overlaps(words[first..(last + 1)], taken))
                {
                    int start = words[first].Offset;
                    names.Add(new RecognizedMention(start, words[last].Offset + words[last].Length - start, EntityCategory.Organization, null, Confidence));
                    i = last;
                }
            }
        }
    }

    private static int StartOfCompany(ReadOnlySpan<WordForm> words, int form)
    {
        int first = form;
        while (first > 0 && form - first < MaxWordsBeforeForm && words[first - 1] is { Capitalised: true, Role: WordRole.None, Entry.IsCommon: false })
        {
            first--;
        }

        return first;
    }

    /// <summary>«of» (and an article) and a capitalised word must follow.</summary>
    private static int EndOfBody(ReadOnlySpan<WordForm> words, int head)
    {
        int at = head + 1;
        if (at >= words.Length || words[at].Role != WordRole.Of)
        {
            return head;
        }

        at++;
        if (at < words.Length && words[at] is { Role: WordRole.Article, Capitalised: false })
        {
            at++;
        }

        return at < words.Length && words[at] is { Capitalised: true, AllCapitals: false } ? at : head;
    }

    private static bool Overlaps(ReadOnlySpan<WordForm> words, HashSet<int> taken)
    {
        foreach (ref readonly WordForm word in words)
        {
            if (taken.Contains(word.Offset))
            {
                return true;
            }
        }

        return false;
    }
}
