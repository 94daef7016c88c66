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
    private const int HeadLines = 4;
    private const int TailLines = 6;

    /// <summary>Whether <paramref name="line"/> is promotion or furniture of a newsletter, not text.</summary>
    public static bool IsPromotion(ReadOnlySpan<char> line, LinePosition position)
    {
        if (line.Length > (position == LinePosition.Body ? MaxBodyLength : MaxLength) || (line.IndexOfAny('€', '$', '£') < 0 && !LineWords.ContainAny(line, PromotionVocabulary.Triggers)))
        {
            return false;
        }

        return IsPromotionalLine(line, position) || (position != LinePosition.Body && AreAllSentencesPromotional(line, position));
    }

    /// <summary>The blocks without promotion; the first and last few lines that are left count as edges.</summary>
    public static List<TextBlock> Remove(IReadOnlyList<TextBlock> blocks, CancellationToken cancellationToken)
    {
        var kept = new LinkedList<TextBlock>();
        int first = 0, last = blocks.Count - 1;
        var belowPromotion = false;
        for (var edge = Math.Min(HeadLines, (blocks.Count + 1) / 2); first <= last && kept.Count < edge; first++)
        {
            var block = WithoutPromotion(blocks[first], LinePosition.Head);
            belowPromotion = block is null || (belowPromotion && IsCompanion(block));
            if (!belowPromotion)
            {
                kept.AddLast(block!);
            }
        }

        var tail = new Stack<TextBlock>();
        for (var edge = Math.Min(TailLines, blocks.Count / 2); first <= last && tail.Count < edge; last--)
        {
            if (WithoutPromotion(blocks[last], LinePosition.Tail) is { } block)
            {
                tail.Push(block);
            }
        }

        for (; first <= last; first++)
        {
            if ((first & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (WithoutPromotion(blocks[first], LinePosition.Body) is { } block)
            {
                kept.AddLast(block);
            }
        }

        List<TextBlock> left = [.. kept, .. tail];
        if (left.Count > 0 && left[0].Tight)
        {
            // What followed a removed line begins a paragraph again.
            left[0] = left[0] with { Tight = false };
        }

        return left;
    }

    // «Unlock the … newsletter for free» is often followed by what it brings: «Your guide to …».
    private static bool IsCompanion(TextBlock block)
        => block.Kind == BlockKind.Paragraph && block.Text.Length <= MaxBodyLength && LineWords.Split(block.Text) is { Length: > 0 } words
            && PromotionVocabulary.All.Any(vocabulary => vocabulary.CompanionLines.Matches(words));

    private static TextBlock? WithoutPromotion(TextBlock block, LinePosition position)
    {
        if (block.Kind == BlockKind.Code || !block.Text.Contains('\n', StringComparison.Ordinal))
        {
            return block.Kind == BlockKind.Code || !IsPromotion(block.Text, position) ? block : null;
        }

        return BlockLines.Without(block, line => IsPromotion(line, position));
    }

    private static bool IsPromotionalLine(ReadOnlySpan<char> line, LinePosition position)
    {
        // Furniture often stands side by side: «Iscriviti | Leggi online».
        if (line.IndexOfAny('|', '·', '•') <= 0)
        {
            return IsPromotionalPart(line, position);
        }

        var any = false;
        foreach (var part in line.SplitAny('|', '·', '•'))
        {
            if (IsPromotionalPart(line[part], position))
            {
                any = true;
            }
            else if (LineWords.Split(line[part]) is { Length: > 0 } words && !IsDuration(words) && !PromotionVocabulary.All.Any(vocabulary => vocabulary.IsAllNouns(words)))
            {
                return false;
            }
        }

        return any;
    }

    // «Sign up here. Iscriviti qui.»: every sentence sells, in one language or in several.
    private static bool AreAllSentencesPromotional(ReadOnlySpan<char> line, LinePosition position)
    {
        int start = 0, sentences = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (i < line.Length - 1 && !(line[i] is '.' or '!' or '?' && line[i + 1] == ' '))
            {
                continue;
            }

            if (!IsPromotionalLine(line[start..(i + 1)].Trim(), position))
            {
                return false;
            }

            start = i + 1;
            sentences++;
        }

        return sentences > 1;
    }

    private static bool IsPromotionalPart(ReadOnlySpan<char> line, LinePosition position)
    {
        var words = LineWords.Split(line);
        if (words.Length is 0 or > MaxWords)
        {
            return false;
        }

        // An article may end in «The most important thing is …», not in a heading of that kind.
        var endsSentence = line.TrimEnd()[^1] is '.' or '!' or '?' or '…';
        string[]? unquoted = null;
        HashSet<int>? compounds = null;
        List<Clause>? clauses = null;
        foreach (var vocabulary in PromotionVocabulary.All)
        {
            if (vocabulary.WholeLines.Matches(words)
                || (position == LinePosition.Tail && (vocabulary.TailLines.Matches(words) || (!endsSentence && vocabulary.CompanionLines.Matches(words))))
                || (position != LinePosition.Body && (PromotionScore.IsDelivery(vocabulary, words) || vocabulary.EdgeLines.Matches(words) || IsAboutThisNewsletter(vocabulary, words)))
                || LabelledLine.Matches(vocabulary, line, position))
            {
                return true;
            }

            // «1. Klicken Sie …» is a step of instructions.
            if (!(vocabulary.HasCall(words) || words.Any(PromotionScore.IsCurrency)) || IsNumbered(line))
            {
                continue;
            }

            if (unquoted is null)
            {
                var outside = QuotedText.Remove(line);
                unquoted = LineWords.Split(outside);
                compounds = LineWords.HyphenatedWords(outside);
                clauses = Clause.Split(outside);
            }

            if (unquoted.Length > 0 && PromotionScore.Of(vocabulary, unquoted, compounds!, clauses!) >= (position == LinePosition.Body ? 6 : 5))
            {
                return true;
            }
        }

        return false;
    }

    // «… selects her favourite stories in this weekly newsletter»: names itself and how often it comes, at the line's end.
    private static bool IsAboutThisNewsletter(PromotionVocabulary vocabulary, string[] words)
    {
        for (var i = Math.Max(0, words.Length - 7); i < words.Length; i++)
        {
            var at = i + vocabulary.Selves.MatchAt(words, i);
            if (at == i)
            {
                continue;
            }

            for (var noun = at; noun < Math.Min(at + 3, words.Length); noun++)
            {
                if (vocabulary.Products.MatchAt(words, noun) > 0)
                {
                    return Enumerable.Range(0, words.Length).Any(word => vocabulary.Frequencies.MatchAt(words, word) > 0);
                }
            }
        }

        return false;
    }

    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is ('.' or ')');
    }

    // «6:41 min» beside «Listen to this article».
    private static bool IsDuration(string[] words) => char.IsAsciiDigit(words[0][0]) && words.All(word => word.Length <= 7 && (char.IsAsciiDigit(word[0]) || word.StartsWith("min", StringComparison.Ordinal)));
}
