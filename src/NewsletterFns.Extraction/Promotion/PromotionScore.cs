namespace NewsletterFns.Extraction.Promotion;

/// <summary>How much a line addresses the reader to take what is promoted: 0 for not at all, 5 at the edges and 6 in the body for promotion.</summary>
internal static class PromotionScore
{
    private const int ShortLine = 5;

    /// <summary>Whether <paramref name="word"/> is money or an amount of it.</summary>
    public static bool IsCurrency(string word) => word.AsSpan().IndexOfAny('€', '$', '£') >= 0 || word is "euro" or "euros";

    public static int Of(PromotionVocabulary vocabulary, string[] words, IReadOnlySet<int> compounds, List<Clause> clauses)
    {
        int calls = 0, imperatives = 0, nouns = 0, cues = 0, known = 0, openedAt = -10, clause = 0, i = 0, calledAt = -10;
        bool silent = true, taken = false;
        while (i < words.Length)
        {
            var atStart = clause < clauses.Count && i >= clauses[clause].Start;
            if (atStart)
            {
                // A statement that says nothing of a newsletter makes the whole line text.
                if (clauses[clause].BeginsSentence && clause > 0 && silent && IsStatement(clauses, clause))
                {
                    return 0;
                }

                silent |= clauses[clause].BeginsSentence;
                clause++;
            }

            // «Subscribe for 5 euros, said the sign» is told, not offered.
            if (vocabulary.Reports.MatchAt(words, i) > 0)
            {
                return 0;
            }

            openedAt = atStart && vocabulary.Openers.MatchAt(words, i) > 0 ? i : openedAt;
            // Before a closing infinitive all is promotional, or a short line has what is sold and an offer.
            var closes = (known == i || (nouns > 0 && cues > 0 && i <= ShortLine)) && vocabulary.Finals.MatchAt(words, i) is > 0 and var final && i + final == words.Length;
            var opened = atStart || closes || (openedAt >= 0 && i - openedAt <= 6);
            int length;
            if ((length = vocabulary.Imperatives.MatchAt(words, i)) > 0)
            {
                imperatives += opened ? 1 : 0;
                calledAt = opened ? i + length : calledAt;
            }
            else if ((length = vocabulary.Calls.MatchAt(words, i)) > 0 && !(compounds.Contains(i + length - 1) && IsContent(vocabulary, words[i + length])))
            {
                // A call counts where a clause begins or soon after an opener («jetzt Newsletter abonnieren»).
                calls += opened ? 1 : 0;
                calledAt = opened ? i + length : calledAt;
            }
            else if ((length = vocabulary.NounAt(words, i)) > 0)
            {
                nouns++;
                taken |= i - calledAt <= 2;
            }
            else if ((length = vocabulary.Cues.MatchAt(words, i)) > 0)
            {
                cues++;
            }
            else if ((length = vocabulary.Openers.MatchAt(words, i)) > 0)
            {
                known += length;
                i += length;
                continue;
            }
            else
            {
                var neutral = vocabulary.Glue.Contains(words[i]) || char.IsAsciiDigit(words[i][0]);
                known += neutral ? 1 : 0;
                calledAt = neutral ? calledAt : -10;
                i++;
                continue;
            }

            silent = false;
            known += length;
            i += length;
        }

        // «First month free, then 5.99 € a month» is an offer without a call.
        if (calls + imperatives == 0 && words.Count(IsCurrency) is > 0 and var amounts && cues - amounts >= 2 && known * 100 / words.Length >= 80)
        {
            return 5;
        }

        // Without what is sold two signs of an offer must stand beside the call.
        if (calls + imperatives == 0 || (nouns == 0 && (cues < 2 || known * 100 / words.Length < 80)) || (silent && clauses.Count > 1 && IsStatement(clauses, clauses.Count)))
        {
            return 0;
        }

        // «Newsletters try to …» has both words of a call without addressing anybody; «Scarica l'app …» says what to take.
        cues += imperatives;
        var share = known * 100 / words.Length;
        if (cues == 0 && share < (taken ? 60 : 80))
        {
            return 0;
        }

        return 2 + (nouns > 0 ? 2 : 0) + Math.Min(cues, 2) + (share >= 80 ? 2 : share >= 60 ? 1 : 0) + (words.Length <= 5 && nouns > 0 ? 1 : 0)
            - (words.Length > 30 ? 1 : 0) - (share < 60 && clauses.Count > 1 ? 1 : 0);
    }

    /// <summary>«Every morning the best stories in your inbox»: an offer that ends in the reader's mailbox and says nothing else.</summary>
    public static bool IsDelivery(PromotionVocabulary vocabulary, string[] words)
    {
        var yours = -1;
        for (var i = Math.Max(0, words.Length - 5); i < words.Length - 1 && yours < 0; i++)
        {
            yours = vocabulary.Yours.MatchAt(words, i) is > 0 and var length && i + length < words.Length
                && i + length + vocabulary.Inboxes.MatchAt(words, i + length) == words.Length ? i : -1;
        }

        if (yours < 2)
        {
            return false;
        }

        int known = 0, cues = 0;
        for (var i = 0; i < yours;)
        {
            if (vocabulary.Reports.MatchAt(words, i) > 0)
            {
                return false;
            }

            var cue = Math.Max(vocabulary.Cues.MatchAt(words, i), vocabulary.NounAt(words, i));
            cues += cue > 0 ? 1 : 0;
            known += cue > 0 ? cue : vocabulary.Glue.Contains(words[i]) || char.IsAsciiDigit(words[i][0]) ? 1 : 0;
            i += Math.Max(cue, 1);
        }

        return cues > 0 && known * 100 / yours >= 85;
    }

    // «Start-ups» is no call, «découvrez-les» is one.
    private static bool IsContent(PromotionVocabulary vocabulary, string word) => !vocabulary.Glue.Contains(word) && !vocabulary.Cues.Begins(word);

    // Whether the sentence before clause `next` is one of three words or more and no question.
    private static bool IsStatement(List<Clause> clauses, int next)
    {
        var first = next - 1;
        while (first > 0 && !clauses[first].BeginsSentence)
        {
            first--;
        }

        return clauses[next - 1] is { IsQuestion: false } last && last.End - clauses[first].Start >= 3;
    }
}
