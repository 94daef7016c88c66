namespace NewsletterFns.Extraction.Quotes;

/// <summary>Finds what stands in quotation marks: all pairs in use in it, en, de, fr, es, pt and nl, nested ones, and those that go over paragraphs.</summary>
internal static class QuoteMarks
{
    private const int MaxDepth = 8;

    /// <summary>The outermost pairs in text order.</summary>
    public static List<QuoteSpan> Find(string text, CancellationToken cancellationToken)
    {
        var pairs = new List<QuoteSpan>();
        var open = new List<(char Mark, int At)>();
        for (var i = 0; i < text.Length; i++)
        {
            if ((i & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var c = text[i];
            if (c == '\n')
            {
                // A quotation goes on only where the next paragraph opens with the same mark.
                i = EndParagraph(text, i, open);
                continue;
            }

            if (c is not ('"' or '\'' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‘' or '’' or '‚'))
            {
                continue;
            }

            var opener = Opener(text, i, open);
            if (opener >= 0)
            {
                Add(text, open[opener].At, i, pairs);
                open.RemoveRange(opener, open.Count - opener);
            }
            else if (Opens(text, i))
            {
                if (open.Count == MaxDepth)
                {
                    open.RemoveAt(0);
                }

                open.Add((c, i));
            }
        }

        return Outermost(pairs);
    }

    private static int EndParagraph(string text, int at, List<(char Mark, int At)> open)
    {
        var next = at;
        while (next + 1 < text.Length && text[next + 1] is '\n' or ' ')
        {
            next++;
        }

        // German and French books repeat either mark of the pair.
        if (open.Count > 0 && next + 1 < text.Length && (text[next + 1] == open[0].Mark || (open[0].Mark == '«' && text[next + 1] == '»')))
        {
            open.RemoveRange(1, open.Count - 1);
            return next + 1;
        }

        open.Clear();
        return next;
    }

    // The innermost open mark that this one closes, or -1.
    private static int Opener(string text, int at, List<(char Mark, int At)> open)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (Closes(text, at, open[i].Mark) && at > open[i].At + 1)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Closes(string text, int at, char opener) => text[at] switch
    {
        '"' => opener is '"' or '“' or '„' && !IsSpace(text, at - 1),
        '”' => opener is '“' or '„' or '”' or '"',
        '“' => opener == '„',
        '»' => opener == '«',
        '«' => opener == '»',
        '›' => opener == '‹',
        '‹' => opener == '›',
        '’' => opener is '‘' or '‚' && !IsLetter(text, at + 1),
        '‘' => opener == '‚',
        '\'' => opener is '\'' or '‘' && !IsLetter(text, at + 1) && !IsSpace(text, at - 1),
        _ => false,
    };

    private static bool Opens(string text, int at) => text[at] switch
    {
        '"' or '”' => !IsLetter(text, at - 1) && !IsSpace(text, at + 1),
        '\'' or '‘' or '’' => text[at] != '’' && !IsLetter(text, at - 1) && IsLetter(text, at + 1),
        '»' or '›' => !IsLetter(text, at - 1) && !IsSpace(text, at + 1),
        _ => true,
    };

    private static void Add(string text, int open, int close, List<QuoteSpan> pairs)
    {
        var (start, end) = (open + 1, close);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            pairs.Add(new QuoteSpan(open, start, end, close + 1));
        }
    }

    private static List<QuoteSpan> Outermost(List<QuoteSpan> pairs)
    {
        var outermost = new List<QuoteSpan>();
        foreach (var pair in pairs.OrderBy(pair => pair.Open))
        {
            if (outermost.Count == 0 || pair.Open >= outermost[^1].Close)
            {
                outermost.Add(pair);
            }
        }

        return outermost;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool IsSpace(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);
}
