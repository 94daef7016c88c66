namespace NewsletterFns.Extraction.Quotes;

/// <summary>Speech that dashes mark: «—No lo sé —dijo Juan—. Ya veremos.» and «— Je ne sais pas, dit Jeanne.»</summary>
internal static class DialogueDashes
{
    private const int NarrationLength = 80;

    public static List<QuoteSpan> Find(string text)
    {
        var spans = new List<QuoteSpan>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (end - at > 4 && text[at] is '—' or '–' && !char.IsDigit(text[at + 1]))
            {
                Read(text, at, end, spans);
            }

            at = end + 1;
        }

        return spans;
    }

    private static void Read(string text, int start, int end, List<QuoteSpan> spans)
    {
        // Every second part between dashes tells who speaks; without a second dash a comma parts them.
        var inner = text.IndexOfAny(['—', '–'], start + 1, end - start - 1);
        if (inner >= 0)
        {
            if (!HasVerb(text, inner + 1, Math.Min(end, inner + 1 + NarrationLength)))
            {
                return;
            }

            Add(text, start, start + 1, inner, spans);
            var back = text.IndexOfAny(['—', '–'], inner + 1, end - inner - 1);
            if (back >= 0 && back + 3 < end)
            {
                Add(text, back, back + 1, end, spans);
            }

            return;
        }

        for (var comma = text.LastIndexOf(',', end - 1, end - start); comma > start; comma = text.LastIndexOf(',', comma - 1, comma - start))
        {
            if (end - comma > NarrationLength)
            {
                return;
            }

            var tokens = Tokens.Read(text, comma + 1, end);
            if (tokens.Take(3).Any(token => SpeechWords.IsVerb(token.Text)))
            {
                Add(text, start, start + 1, comma, spans);
                return;
            }
        }
    }

    private static bool HasVerb(string text, int from, int to) => Tokens.Read(text, from, to).Take(4).Any(token => SpeechWords.IsVerb(token.Text));

    private static void Add(string text, int open, int from, int to, List<QuoteSpan> spans)
    {
        var (start, end) = (from, to);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ',' or ';'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }

        if (end > start)
        {
            spans.Add(new QuoteSpan(open, start, end, to));
        }
    }
}
