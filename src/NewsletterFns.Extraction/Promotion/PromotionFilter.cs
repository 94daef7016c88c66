using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Promotion;

/// <summary>
/// Tells lines that sell the newsletter from lines of the article. A line is promotion when the whole of it is: it must address the
/// reader (a call such as «subscribe» where a sentence begins) and name what is sold; an article about newsletters does neither.
/// </summary>
internal static class PromotionFilter
{
    private const int MaxWords = 45;
    private const int MaxLength = 320;
    private const int MaxBodyLength = 200;

    /// <summary>Whether <paramref name="line"/> is promotion or furniture of a newsletter, not text.</summary>
    public static bool IsPromotion(ReadOnlySpan<char> line, LinePosition position)
    {
        if (line.Length > (position == LinePosition.Body ? MaxBodyLength : MaxLength) || !LineWords.ContainAny(line, PromotionVocabulary.Triggers))
        {
            return false;
        }

        // Furniture often stands side by side: «Iscriviti | Leggi online».
        if (line.IndexOfAny('|', '·', '•') > 0)
        {
            var any = false;
            foreach (var part in line.SplitAny('|', '·', '•'))
            {
                if (IsPromotionalPart(line[part], position))
                {
                    any = true;
                }
                else if (LineWords.Split(line[part]) is { Length: > 0 } words && !PromotionVocabulary.All.Any(vocabulary => vocabulary.IsAllNouns(words)))
                {
                    return false;
                }
            }

            return any;
        }

        return IsPromotionalPart(line, position);
    }

    /// <summary>The blocks without promotion; the first and last few lines count as edges.</summary>
    public static List<TextBlock> Remove(IReadOnlyList<TextBlock> blocks, CancellationToken cancellationToken)
    {
        var kept = new List<TextBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var position = PositionOf(i, blocks.Count);
            if (WithoutPromotion(blocks[i], position) is { } block)
            {
                // What followed a removed line begins a paragraph again.
                kept.Add(block.Tight && kept.Count == 0 ? block with { Tight = false } : block);
            }
        }

        return kept;
    }

    private static TextBlock? WithoutPromotion(TextBlock block, LinePosition position)
    {
        if (block.Kind == BlockKind.Code || !block.Text.Contains('\n', StringComparison.Ordinal))
        {
            return block.Kind == BlockKind.Code || !IsPromotion(block.Text, position) ? block : null;
        }

        return BlockLines.Without(block, line => IsPromotion(line, position));
    }

    private static bool IsPromotionalPart(ReadOnlySpan<char> line, LinePosition position)
    {
        var words = LineWords.Split(line);
        if (words.Length is 0 or > MaxWords)
        {
            return false;
        }

        List<Clause>? clauses = null;
        var quoted = line.IndexOfAny('“', '«', '„') >= 0;
        foreach (var vocabulary in PromotionVocabulary.All)
        {
            if (vocabulary.WholeLines.Matches(words)
                || (position == LinePosition.Tail && vocabulary.TailLines.Matches(words))
                || (!quoted && vocabulary.HasCall(words) && Score(vocabulary, words, clauses ??= Clauses(line)) >= (position == LinePosition.Body ? 6 : 5)))
            {
                return true;
            }
        }

        return false;
    }

    private static LinePosition PositionOf(int index, int count)
        => index < Math.Min(3, (count + 1) / 2) ? LinePosition.Head
            : index >= count - Math.Min(6, count / 2) ? LinePosition.Tail
            : LinePosition.Body;

    private static int Score(PromotionVocabulary vocabulary, string[] words, List<Clause> clauses)
    {
        int calls = 0, nouns = 0, cues = 0, known = 0, openedAt = -10, clause = 0, i = 0;
        var silent = true;
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

            openedAt = atStart && vocabulary.Openers.MatchAt(words, i) > 0 ? i : openedAt;
            int length;
            if ((length = vocabulary.Imperatives.MatchAt(words, i)) > 0)
            {
                calls += atStart ? 1 : 0;
                cues += atStart ? 1 : 0;
            }
            else if ((length = vocabulary.Calls.MatchAt(words, i)) > 0)
            {
                // A call counts where a clause begins or soon after an opener («jetzt Newsletter abonnieren»).
                calls += atStart || (openedAt >= 0 && i - openedAt <= 6) ? 1 : 0;
            }
            else if ((length = vocabulary.Nouns.MatchAt(words, i)) > 0)
            {
                nouns++;
            }
            else if ((length = vocabulary.Cues.MatchAt(words, i)) > 0)
            {
                cues++;
            }
            else if ((length = vocabulary.Openers.MatchAt(words, i)) == 0)
            {
                known += vocabulary.Glue.Contains(words[i]) ? 1 : 0;
                i++;
                continue;
            }

            silent = false;
            known += length;
            i += length;
        }

        if (calls == 0 || (nouns == 0 && cues == 0) || (silent && clauses.Count > 1 && IsStatement(clauses, clauses.Count)))
        {
            return 0;
        }

        // «Sign-up forms for newsletters …» has both words of a call without addressing anybody.
        var share = known * 100 / words.Length;
        if (cues == 0 && share < 80)
        {
            return 0;
        }

        return 2 + (nouns > 0 ? 2 : 0) + Math.Min(cues, 2) + (share >= 80 ? 2 : share >= 60 ? 1 : 0) + (words.Length <= 5 && nouns > 0 ? 1 : 0)
            - (words.Length > 30 ? 1 : 0);
    }

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

    // Clauses as word indexes: they begin after full stops, dashes, colons and bars.
    private static List<Clause> Clauses(ReadOnlySpan<char> line)
    {
        var clauses = new List<Clause>();
        int words = 0, start = 0;
        bool inWord = false, beginsSentence = true;
        char end = '\0';
        foreach (var c in line)
        {
            if (!LineWords.IsWordCharacter(c))
            {
                inWord = false;
                end = c is '.' or '!' or '?' or '…' or '–' or '—' or ':' or '|' or '>' or '»' or '\n' && end is not ('.' or '!' or '?') ? c : end;
                continue;
            }

            if (!inWord && end != '\0')
            {
                if (words > start)
                {
                    clauses.Add(new Clause(start, words, beginsSentence, end == '?'));
                    beginsSentence = end is '.' or '!' or '?' or '\n';
                    start = words;
                }

                end = '\0';
            }

            words += inWord ? 0 : 1;
            inWord = true;
        }

        clauses.Add(new Clause(start, words, beginsSentence, end == '?'));
        return clauses;
    }

    // Start: index of the first word; End: index after the last one.
    private readonly record struct Clause(int Start, int End, bool BeginsSentence, bool IsQuestion);
}
