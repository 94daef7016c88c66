namespace NewsletterFns.Extraction.Promotion;

/// <summary>A part of a line as word indexes; clauses begin after full stops, dashes, colons and bars.</summary>
/// <param name="Start">The index of its first word.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="BeginsSentence">Whether a sentence begins with it.</param>
/// <param name="IsQuestion">Whether it ends in a question mark.</param>
internal readonly record struct Clause(int Start, int End, bool BeginsSentence, bool IsQuestion)
{
    public static List<Clause> Split(ReadOnlySpan<char> line)
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
}
