namespace NewsletterFns.Extraction.Quotes;

/// <summary>
/// Finds what an article quotes, and who says it. Words in marks are a quotation where words of saying stand at them or they are sentences of their own;
/// one or two words, titles and nicknames are none.
/// </summary>
internal static class QuoteFinder
{
    private const int ContextLength = 240;
    private const int FewWords = 2;
    private const int SentenceWords = 4;
    private const int MemoryLength = 1_200;

    public static IReadOnlyList<ArticleQuote> Find(string text, CancellationToken cancellationToken)
    {
        var spans = Merge(QuoteMarks.Find(text, cancellationToken), DialogueDashes.Find(text));
        if (spans.Count == 0)
        {
            return [];
        }

        var names = Names.Read(text, cancellationToken);
        var attribution = new Attribution(names);
        var quotes = new List<ArticleQuote>();
        Speaker? last = null;
        var lastEnd = -MemoryLength;
        for (var i = 0; i < spans.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var span = spans[i];
            var (from, previousEnd) = (i == 0 ? 0 : spans[i - 1].Close, i == 0 ? -1 : spans[i - 1].Close);
            var to = i + 1 < spans.Count ? spans[i + 1].Open : text.Length;
            var known = Certain(text, span, from, names, span.Open - lastEnd < MemoryLength ? last : null);
            var speaker = Attribute(text, span, from, to, attribution, known, lastEnd == previousEnd ? last : null, out var titled);
            if (speaker is null && lastEnd == previousEnd && Continues(text, previousEnd, span))
            {
                speaker = last;
            }

            if (!IsQuotation(text, span, speaker, titled))
            {
                continue;
            }

            var named = speaker?.Name is not null;
            quotes.Add(new ArticleQuote(text[span.Start..span.End], span.Start, span.End - span.Start)
            {
                Speaker = speaker?.Name,
                SpeakerOffset = named ? speaker!.Start : null,
                SpeakerLength = named ? speaker!.Length : null,
            });
            last = named ? speaker : null;
            lastEnd = span.Close;
        }

        return quotes;
    }

    // Whom «he» and «she» mean: the one person who was named or spoke just before; with two of them nobody can tell.
    private static Speaker? Certain(string text, QuoteSpan span, int from, Names names, Speaker? last)
    {
        var known = last;
        var tokens = Tokens.Read(text, Math.Max(from, span.Open - ContextLength), span.Open);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (names.At(tokens, i, out var next) is not { } person)
            {
                continue;
            }

            i = next - 1;
            if (!names.IsFull(person))
            {
                continue;
            }

            var full = names.Fullest(person);
            if (known is not null && known.Name != full)
            {
                return null;
            }

            known = new Speaker(full, person.Start, person.Length, false);
        }

        return known;
    }

    private static Speaker? Attribute(string text, QuoteSpan span, int from, int to, Attribution attribution, Speaker? last, Speaker? running, out bool titled)
    {
        var before = Tokens.Read(text, SentenceStart(text, from, span.Open), span.Open);
        titled = before.Count > 0 && SpeechWords.IsWork(before[^1].Text);
        var sameSentence = before.Count > 0 && from > 0 && SentenceStart(text, from, span.Open) == from;
        var speaker = attribution.In(before, last, sameSentence ? running : null);
        if (speaker is { Name: not null } && text[..span.Open].AsSpan().TrimEnd() is [.., ':'])
        {
            return speaker;
        }

        var after = EndsSentence(text, span) ? null : attribution.After(Tokens.Read(text, span.Close, SentenceEnd(text, span.Close, to)), last);

        // Words right after the mark say more than words far before it; those far after it belong to the rest of the sentence.
        return after is null || speaker is null ? after ?? speaker : after.IsTight || speaker.Name is null ? after : speaker;
    }

    // «“…”, ha detto Trump. “Sembra che …”»: one sentence between two quotations of a paragraph that only says who speaks.
    private static bool Continues(string text, int previousEnd, QuoteSpan span)
    {
        if (previousEnd < 0 || span.Open - previousEnd > ContextLength)
        {
            return false;
        }

        var between = text.AsSpan(previousEnd, span.Open - previousEnd).Trim();
        return !text.AsSpan(previousEnd, span.Open - previousEnd).Contains('\n') && (between.Length == 0 || (between[^1] is '.' or '—' or '–' && between[..^1].IndexOfAny(".!?") < 0));
    }

    private static bool IsQuotation(string text, QuoteSpan span, Speaker? speaker, bool titled)
    {
        var inside = text.AsSpan(span.Start, span.End - span.Start);
        var words = Tokens.Read(text, span.Start, Math.Min(span.End, span.Start + ContextLength)).Count(token => token.IsWord);
        if (words == 0 || !HasLetter(inside))
        {
            return false;
        }

        var begins = char.IsUpper(inside[0]) || inside[0] is '¿' or '¡' or '…';
        var ends = inside[^1] is '.' or '!' or '?' or '…';
        if (words <= FewWords)
        {
            return begins && speaker is { IsTight: true } && !titled;
        }

        if (speaker is not null)
        {
            return !titled && !(begins && !ends && !speaker.IsTight && words < 7 && IsTitleCase(text, span));
        }

        return begins && ends && words >= SentenceWords && !titled && (IsAlone(text, span) || words >= 2 * SentenceWords);
    }

    private static bool HasLetter(ReadOnlySpan<char> inside)
    {
        foreach (var c in inside)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitleCase(string text, QuoteSpan span)
    {
        var words = Tokens.Read(text, span.Start, span.End).Where(token => token.IsWord && token.Text.Length > 3).ToArray();
        return words.Length > 0 && words.Count(word => word.IsCapital) * 5 >= words.Length * 3;
    }

    private static bool IsAlone(string text, QuoteSpan span)
        => (span.Open == 0 || text[span.Open - 1] == '\n') && (span.Close >= text.Length || text[span.Close] == '\n' || text[span.Close] is '.' or ',');

    // «… ends here.” The next sentence» says nothing of this one, unless it goes on in lower case or with a comma.
    private static bool EndsSentence(string text, QuoteSpan span)
    {
        var rest = text.AsSpan(span.Close);
        return rest.IsEmpty || rest[0] is '.' or '\n' || (text[span.End - 1] is '.' && rest.TrimStart(' ') is [var next, ..] && char.IsUpper(next));
    }

    private static int SentenceStart(string text, int from, int open)
    {
        from = Math.Max(from, open - ContextLength);
        for (var i = open - 1; i > from; i--)
        {
            // A paragraph that ends with a colon announces the next.
            if (text[i - 1] == '\n' && text.AsSpan(from, i - from).TrimEnd() is not [.., ':'])
            {
                return i;
            }

            if (text[i] == ' ' && text[i - 1] is '.' or '!' or '?' && i + 1 < text.Length && !char.IsLower(text[i + 1]) && !(i > 1 && char.IsUpper(text[i - 2])) && !IsShortTitle(text, i - 1))
            {
                return i + 1;
            }
        }

        return from;
    }

    private static int SentenceEnd(string text, int from, int to)
    {
        to = Math.Min(to, from + ContextLength);
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\n' || (i > from && text[i] is '.' or '!' or '?' && (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1])) && !char.IsUpper(text[i - 1]) && !IsShortTitle(text, i)))
            {
                return i;
            }
        }

        return to;
    }

    private static bool IsShortTitle(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]) && dot - start < 5)
        {
            start--;
        }

        return text[dot] == '.' && dot - start is > 1 and < 5 && char.IsUpper(text[start]) && SpeechWords.IsTitle(text[start..dot]);
    }

    private static List<QuoteSpan> Merge(List<QuoteSpan> marks, List<QuoteSpan> dashes)
    {
        if (dashes.Count == 0)
        {
            return marks;
        }

        var merged = new List<QuoteSpan>();
        foreach (var span in marks.Concat(dashes).OrderBy(span => span.Open).ThenByDescending(span => span.Close))
        {
            if (merged.Count == 0 || span.Open >= merged[^1].Close)
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
