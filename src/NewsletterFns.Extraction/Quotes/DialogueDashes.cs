namespace NewsletterFns.Extraction.Quotes;

/// <summary>Finds speech that dashes mark, where a verb of saying shows that it is speech: «—No quiero —dijo Inés—. Nunca más.»</summary>
internal static class DialogueDashes
{
    private const int LongestWord = 24;

    public static IEnumerable<QuotedSpan> Find(string text, Func<string, bool> isVerb, CancellationToken cancellationToken)
    {
        for (var start = 0; start < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (text[start] is '—' or '–')
            {
                foreach (var span in Read(text, start, end, isVerb))
                {
                    yield return span;
                }
            }

            start = end + 1;
        }
    }

    private static IEnumerable<QuotedSpan> Read(string text, int start, int end, Func<string, bool> isVerb)
    {
        var dash = text[start];
        var speech = start + 1;
        for (var i = start + 1; i < end; i++)
        {
            var isDash = text[i] == dash;
            if ((!isDash && text[i] is not (',' or '!' or '?' or '…')) || !BeginsWithVerb(text, i + 1, end, isVerb))
            {
                continue;
            }

            yield return Span(text, speech, text[i] is '!' or '?' or '…' ? i + 1 : i);
            if (!isDash)
            {
                yield break;
            }

            // What stands between two dashes is the teller's.
            var close = text.IndexOf(dash, i + 1, end - i - 1);
            if (close < 0)
            {
                yield break;
            }

            i = close;
            speech = close + 1;
            while (speech < end && (char.IsWhiteSpace(text[speech]) || text[speech] is '.' or ',' or ':' or ';'))
            {
                speech++;
            }

            if (text.IndexOf(dash, speech, end - speech) < 0 && speech < end)
            {
                yield return Span(text, speech, end);
                yield break;
            }
        }
    }

    private static bool BeginsWithVerb(string text, int at, int end, Func<string, bool> isVerb)
    {
        for (var words = 0; words < 3; words++)
        {
            while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '’' or '\''))
            {
                at++;
            }

            var from = at;
            while (at < end && char.IsLetter(text[at]) && at - from < LongestWord)
            {
                at++;
            }

            if (at == from || !char.IsLower(text[from]))
            {
                return false;
            }

            if (isVerb(text[from..at]))
            {
                return true;
            }
        }

        return false;
    }

    private static QuotedSpan Span(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] == ','))
        {
            to--;
        }

        return new QuotedSpan(from, to, from, to, IsDialogue: true);
    }
}
