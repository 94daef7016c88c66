using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Summarization;

/// <summary>Grades the sentences of a document, in order.</summary>
internal sealed class SentenceGrader(DocumentContext document)
{
    private const int MinWords = 6;
    private const int MaxWords = 60;
    private const int LongestWords = 100;
    private const int MinWordsOutsideQuotes = 3;
    private const char FirstIdeograph = '\u2E80';

    private readonly SentenceOpenings _openings = SentenceOpenings.For(document.Language);
    private bool _inQuote;
    private int _lastEnd;

    /// <summary>Grades a sentence; to be called for one after the other, since a quote may run through several.</summary>
    public SentenceGrade Grade(int sentence)
    {
        var span = document.Sentences[sentence];
        var text = document.Text.AsSpan(span.Offset, span.Length);

        // A paragraph ends every quote that was not closed.
        _inQuote &= !document.Text.AsSpan(_lastEnd, span.Offset - _lastEnd).ContainsAny('\n', '\r');
        _lastEnd = span.End;
        var brokenQuote = _inQuote;
        var outside = WordsOutsideQuotes(text);
        brokenQuote |= _inQuote;

        var words = WordsOf(sentence, text);
        if (words < MinWords || words > LongestWords || !EndsAsSentence(text) || IsListItem(text))
        {
            return SentenceGrade.Fragment;
        }

        if (brokenQuote || outside < MinWordsOutsideQuotes)
        {
            return SentenceGrade.Quote;
        }

        return words > MaxWords || text.TrimEnd("\"”»’)")[^1] is '?' or '？' or '؟' || char.IsLower(text[0]) || _openings.StartsWithOne(text)
            ? SentenceGrade.Dependent : SentenceGrade.Standing;
    }

    /// <summary>How many words a sentence has; scripts without blanks count two characters as one.</summary>
    private int WordsOf(int sentence, ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = document.Terms.SentenceStarts[sentence]; i < document.Terms.SentenceStarts[sentence + 1]; i++)
        {
            words += document.Terms.Units[i].Kind == TermUnitKind.Mark ? 0 : 1;
        }

        var dense = 0;
        foreach (var c in text)
        {
            dense += c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u3040' and <= '\u9FFF') ? 1 : 0;
        }

        return Math.Max(words, dense / 2);
    }

    private int WordsOutsideQuotes(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '“' when _inQuote && i > 0 && !char.IsWhiteSpace(text[i - 1]):
                    _inQuote = false;
                    break;
                case '“' or '„' or '«' or '「':
                    _inQuote = true;
                    break;
                case '”' or '»' or '」':
                    _inQuote = false;
                    break;
                case '"':
                    _inQuote = !_inQuote;
                    break;
                case var c when !_inQuote && char.IsLetter(c) && (i == 0 || !char.IsLetter(text[i - 1]) || c > FirstIdeograph):
                    words++;
                    break;
            }
        }

        return words;
    }

    private static bool EndsAsSentence(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("\"”»“’')]」』 \u00A0\u202F");
        return !end.IsEmpty && end[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।' or '։' or '።' or '။' or '។'
            && !end.EndsWith("[...") && !end.EndsWith("[…");
    }

    private static bool IsListItem(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (c is '•' or '·' or '▪' or '◦' or '‣' or '*' or '→' or '►' or '|' or '#' or '>' or '+' || (c is '-' or '–' or '—' && text.Length > 1 && text[1] == ' '))
        {
            return true;
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }
}
