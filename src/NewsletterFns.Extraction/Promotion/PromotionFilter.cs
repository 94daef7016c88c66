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

        return IsPromotion(block.Text, position) ? null : BlockLines.Without(block, line => IsPromotion(line, position));
    }

    private static bool IsPromotionalPart(ReadOnlySpan<char> line, LinePosition position)
    {
        var words = LineWords.Split(line);
        if (words.Length is 0 or > MaxWords)
        {
            return false;
        }

        List<int>? starts = null;
        var quoted = line.IndexOfAny('“', '«', '„') >= 0;
        foreach (var vocabulary in PromotionVocabulary.All)
        {
            if (vocabulary.WholeLines.Matches(words)
                || (position == LinePosition.Tail && vocabulary.TailLines.Matches(words))
                || (!quoted && vocabulary.HasCall(words) && Score(vocabulary, words, starts ??= SentenceStarts(line)) >= (position == LinePosition.Body ? 6 : 5)))
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

    private static int Score(PromotionVocabulary vocabulary, string[] words, List<int> sentenceStarts)
    {
        int calls = 0, nouns = 0, cues = 0, known = 0, openedAt = -10;
        var i = 0;
        while (i < words.Length)
        {
            int length;
            var atStart = sentenceStarts.Contains(i);
            openedAt = atStart && vocabulary.Openers.MatchAt(words, i) > 0 ? i : openedAt;
            if ((length = vocabulary.Imperatives.MatchAt(words, i)) > 0)
            {
                calls += atStart ? 1 : 0;
                cues += atStart ? 1 : 0;
            }
            else if ((length = vocabulary.Calls.MatchAt(words, i)) > 0)
            {
                // A call counts where a sentence begins or soon after an opener («jetzt Newsletter abonnieren»).
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

            known += length;
            i += length;
        }

        if (calls == 0 || (nouns == 0 && cues == 0))
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

    // Word indexes at which a sentence or a clause after a dash or colon begins.
    private static List<int> SentenceStarts(ReadOnlySpan<char> line)
    {
        var starts = new List<int> { 0 };
        int words = 0;
        bool inWord = false, pending = false;
        foreach (var c in line)
        {
            if (LineWords.IsWordCharacter(c))
            {
                if (!inWord)
                {
                    if (pending)
                    {
                        starts.Add(words);
                        pending = false;
                    }

                    words++;
                    inWord = true;
                }
            }
            else
            {
                inWord = false;
                pending |= c is '.' or '!' or '?' or '…' or '–' or '—' or ':' or '|' or '>' or '»' or '\n';
            }
        }

        return starts;
    }
}
