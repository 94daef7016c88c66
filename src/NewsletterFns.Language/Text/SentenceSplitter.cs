using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using NewsletterFns.Language.StopWords;

namespace NewsletterFns.Language.Text;

/// <summary>
/// Splits text into sentences, in linear time. A line break ends one (in article text a line is a paragraph, a headline or a list item),
/// unless a mail was wrapped there; inside a line it is the marks of the script, weighed by what stands before and after them.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>Text without sentence marks is cut at the last blank before this many characters.</summary>
    public const int MaxSentenceLength = 2_000;

    /// <summary>Lines of wrapped mails have between this many characters, with the word that did not fit,</summary>
    private const int ShortestWrapped = 62;

    /// <summary>and this many: RFC 5322 asks for 78.</summary>
    private const int LongestWrapped = 80;

    private const int MaxBracketLength = 300;
    private const int MaxWordLength = 40;
    private const int MaxAbbreviationPart = 6;
    private const int MaxAbbreviationParts = 4;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029\v\f");

    private static readonly ConcurrentDictionary<string, SentenceSplitter> Splitters = new(StringComparer.Ordinal);

    /// <summary>Languages that write ordinals with a full stop: «17. Mai».</summary>
    private static readonly HashSet<string> DottedOrdinals =
        new(["de", "lb", "da", "nb", "nn", "no", "fi", "et", "lv", "cs", "sk", "sl", "hr", "bs", "sr", "hu", "tr", "is", "pl", "eu"], StringComparer.Ordinal);

    private static readonly SearchValues<char> Units = SearchValues.Create("mhglst");

    private readonly Abbreviations _abbreviations;
    private readonly StopWordList _starters;
    private readonly bool _dottedOrdinals;
    private readonly bool _greek;

    private SentenceSplitter(string language)
    {
        _abbreviations = Abbreviations.For(language);
        _starters = StopWordList.For(language);
        _dottedOrdinals = DottedOrdinals.Contains(language);
        _greek = language == "el";
    }

    /// <summary>The sentences of a text in order: without white space around them, never overlapping, none empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code; any other value gives the rules that hold everywhere.</param>
    public static List<TextSpan> Split(string text, string language)
    {
        var splitter = Splitters.GetOrAdd(language.Length is 2 or 3 ? language : "und", static code => new SentenceSplitter(code));
        var sentences = new List<TextSpan>(text.Length / 100 + 1);
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(LineBreaks);
            var end = length < 0 ? text.Length : start + length;
            for (var line = start; end < text.Length && splitter.IsWrapped(text, line, end); line = end - length)
            {
                var next = AfterBreak(text, end);
                length = text.AsSpan(next).IndexOfAny(LineBreaks);
                length = length < 0 ? text.Length - next : length;
                end = next + length;
            }

            splitter.SplitLine(text, start, end, sentences);
            start = end + 1;
        }

        return sentences;
    }

    private static int AfterBreak(string text, int end) => text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;

    /// <summary>Whether the break at <paramref name="end"/> stands inside a sentence: the line is full and goes on in lower case, or after an abbreviation.</summary>
    private bool IsWrapped(string text, int start, int end)
    {
        var next = AfterBreak(text, end);
        if (end - start > LongestWrapped || next >= text.Length || !char.IsLetter(text[next]))
        {
            return false;
        }

        var last = end - 1;
        while (last > start && text[last] == ' ')
        {
            last--;
        }

        return last - start + 1 + Word(text, next, text.Length).Length >= ShortestWrapped
            && (char.IsLower(text[next])
                ? char.IsLetterOrDigit(text[last]) || text[last] is ',' or ')' or '»' or '”' or '"' or '’' or '%' or '€'
                : text[last] == '.' && NeedsMore(text, start, last) && !Ends(text, start, last, last + 1, last + 1, text.Length));
    }

    /// <summary>Whether the word before a full stop is an ordinal or an abbreviation that never ends a sentence.</summary>
    private bool NeedsMore(string text, int start, int dot)
    {
        var wordStart = dot;
        while (wordStart > start && dot - wordStart < MaxWordLength && char.IsLetterOrDigit(text[wordStart - 1]))
        {
            wordStart--;
        }

        var word = text.AsSpan(wordStart, dot - wordStart);
        return (_dottedOrdinals && IsNumber(word)) || _abbreviations.KindOf(word) == AbbreviationKind.NeverEnds;
    }

    private void SplitLine(string text, int lineStart, int lineEnd, List<TextSpan> sentences)
    {
        var start = lineStart;
        var bracketEnd = lineStart;
        for (var i = lineStart; i < lineEnd; i++)
        {
            var c = text[i];
            if (c == '(' && i >= bracketEnd)
            {
                bracketEnd = BracketEnd(text, i, lineEnd);
            }

            if (!IsMark(c))
            {
                if (i - start >= MaxSentenceLength)
                {
                    start = Cut(text, start, i, sentences);
                }

                continue;
            }

            var first = i;
            while (i + 1 < lineEnd && IsMark(text[i + 1]))
            {
                i++;
            }

            var close = Closers(text, i + 1, lineEnd);
            if (close >= lineEnd)
            {
                break;
            }

            if (close > bracketEnd && Ends(text, start, first, i + 1, close, lineEnd))
            {
                Add(text, start, close, sentences);
                start = close;
            }

            i = Math.Max(i, close - 1);
        }

        while (lineEnd - start > MaxSentenceLength)
        {
            start = Cut(text, start, start + MaxSentenceLength, sentences);
        }

        Add(text, start, lineEnd, sentences);
    }

    /// <summary>Where the bracket that opens at <paramref name="i"/> closes; a sentence does not end inside one.</summary>
    private static int BracketEnd(string text, int i, int end)
    {
        var length = text.AsSpan(i, Math.Min(end - i, MaxBracketLength)).IndexOf(')');
        return length < 0 ? i : i + length;
    }

    private bool IsMark(char c) => c switch
    {
        '.' or '!' or '?' or '…' => true,
        < '\u0370' => false,
        '。' or '！' or '？' or '．' or '｡' or '‼' or '⁇' or '⁈' or '⁉' or '؟' or '۔' or '।' or '॥' or '։' or '።' or '፧' or '។' or '၊' or '။' or '᠃' => true,
        _ => false,
    }
    || (_greek && c is ';' or '\u037E');

    /// <summary>Quotes, brackets and footnote numbers that close after the mark.</summary>
    private static int Closers(string text, int i, int end)
    {
        while (i < end)
        {
            if (text[i] is ')' or ']' or '}' or '”' or '’' or '»' or '›' or '」' or '』' or '）' or '】' or '》')
            {
                i++;
            }
            else if (text[i] is '"' or '\'' or '“' or '‘' or '«' or '‹' && (i + 1 == end || !char.IsLetterOrDigit(text[i + 1])))
            {
                i++;
            }
            else if (text[i] is ' ' or '\u00A0' or '\u202F' && i + 1 < end && text[i + 1] is '»' or '›' && (i + 2 == end || !char.IsLetterOrDigit(text[i + 2])))
            {
                i += 2;
            }
            else if (text[i] == '[' && Footnote(text, i, end) is var after && after > i)
            {
                i = after;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static int Footnote(string text, int i, int end)
    {
        var j = i + 1;
        while (j < end && j - i < 5 && char.IsAsciiDigit(text[j]))
        {
            j++;
        }

        return j > i + 1 && j < end && text[j] == ']' ? j + 1 : i;
    }

    /// <summary>Whether the marks from <paramref name="first"/> to <paramref name="after"/> end the sentence.</summary>
    private bool Ends(string text, int start, int first, int after, int close, int end)
    {
        if (text[after - 1] > '\u3000' || text[after - 1] is '।' or '॥' or '។' or '။' or '።')
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[close]))
        {
            return false;
        }

        var next = NextWord(text, close, end);
        if (next < 0 || text[next] is ',' or ';' or ':' or ')' or ']')
        {
            return false;
        }

        var c = text[next];
        var dot = text[first] == '.' && after == first + 1;
        // «iPhone» and «eBay» may start a sentence, another word in lower case does not.
        if (char.IsLower(c) && !(next + 1 < end && char.IsUpper(text[next + 1])))
        {
            return false;
        }

        // «[…]», «(...)» stand for a gap, wherever it is.
        if (first > start && text[first - 1] is '[' or '(' && text[after] is ']' or ')')
        {
            return false;
        }

        // “Why?” Anna Marsh asked.
        if (close > after && text[after - 1] is '?' or '!' && IsSpeakerNext(text, next, end))
        {
            return false;
        }

        return !dot || close > after || EndsAfterDot(text, start, first, next, end);
    }

    private bool EndsAfterDot(string text, int start, int dot, int next, int end)
    {
        var wordStart = dot;
        while (wordStart > start && dot - wordStart < MaxWordLength && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] is '.' or '\'' or '’' or '/' or '°' or '-'))
        {
            wordStart--;
        }

        var word = text.AsSpan(wordStart, dot - wordStart).TrimStart("-'’./");
        var elided = word.LastIndexOfAny('\'', '’') + 1;
        word = word[elided..];
        wordStart = dot - word.Length;
        // «don't.»
        if (word.IsEmpty || (elided > 1 && word.Length == 1 && char.IsLower(word[0])))
        {
            return true;
        }

        // «1. First», «a. Then»: the number of a list item belongs to what follows.
        if (word.Length <= 3 && (IsNumber(word) || word.Length == 1) && text.AsSpan(start, wordStart - start).IsWhiteSpace())
        {
            return false;
        }

        var number = char.IsDigit(text[next]);
        // «1.800 m. Then», «14 h. Then»: a unit is neither an initial nor «M.».
        if (word.Length == 1 && Units.Contains(word[0]) && FollowsNumber(text, start, wordStart))
        {
            return !number;
        }

        var kind = KindOf(text, start, word, wordStart);
        // «14 ott. – Il ponte», «P.S. We»: what is begun with an abbreviation goes on.
        if (kind != AbbreviationKind.None && (IsDash(text, dot + 1, next) || (kind != AbbreviationKind.BeforeNumber && text.AsSpan(start, wordStart - start).IsWhiteSpace())))
        {
            return false;
        }

        switch (kind)
        {
            case AbbreviationKind.NeverEnds:
                return false;
            case AbbreviationKind.BeforeNumber when number || IsRoman(Word(text, next, end)):
                return false;
            case AbbreviationKind.MayEnd:
                return StartsSentence(text, next, end);
            case AbbreviationKind.EndsBeforeCapital:
                return !number && !_abbreviations.GoesOn(Word(text, next, end));
        }

        // «Hauptstr. 5».
        if (number && word.EndsWith("str", StringComparison.Ordinal))
        {
            return false;
        }

        // «J. Exp. Biol., », «EE. UU.»: one abbreviation leads to the next.
        if (LeadsToAbbreviation(text, word, next, end))
        {
            return false;
        }

        if (_dottedOrdinals && ((word.Length <= 3 && IsNumber(word)) || (word.Length > 1 && IsRoman(word))))
        {
            return StartsSentence(text, next, end);
        }

        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            // An initial goes with the name; a letter after a common word («Plan B.») ends the sentence when a function word follows.
            return char.IsUpper(word[0])
                ? (!char.IsUpper(text[next]) && !(wordStart - 2 > start && text[wordStart - 2] == '.')) || (!FollowsName(text, start, wordStart) && StartsSentence(text, next, end))
                : StartsSentence(text, next, end);
        }

        // «Ph.D.», «S.p.A.» and other dotted words, and consonants only («Bd.»), are abbreviations that no list has.
        return !(word.Contains('.') && !char.IsDigit(word[0]) && (word.Length <= 8 ? LongestPart(word) <= 3 : LongestPart(word) == 1)) && !(word.Length is 2 or 3 && IsUnreadable(word))
            || StartsSentence(text, next, end);
    }

    private bool StartsSentence(string text, int next, int end) => text[next] switch
    {
        '¿' or '¡' => true,
        var c when char.IsLetter(c) => Word(text, next, end) is var word && _starters.Contains(word) && !(word.Length == 1 && next + 1 < end && text[next + 1] == '.'),
        '§' or '$' or '€' or '£' or '&' or '+' or '%' or '=' or '/' or '#' => false,
        var c => !char.IsDigit(c),
    };

    /// <summary>What a word is, by itself, as the end of «lt-col.», or with the letters before it: «u. Ä.», «a. C.».</summary>
    private AbbreviationKind KindOf(string text, int start, ReadOnlySpan<char> word, int wordStart)
    {
        if (word.Length <= 3)
        {
            // «v. Chr.», «v. l. n. r.»
            Span<char> joined = stackalloc char[12];
            var first = wordStart;
            var at = joined.Length - word.Length;
            word.CopyTo(joined[at..]);
            var kind = AbbreviationKind.None;
            while (at >= 2 && first - 3 >= start && text[first - 1] is ' ' or '\u00A0' or '\u202F' && text[first - 2] == '.' && char.IsLetter(text[first - 3])
                && (first - 4 < start || !char.IsLetterOrDigit(text[first - 4])))
            {
                joined[--at] = '.';
                joined[--at] = text[first - 3];
                first -= 3;
                kind = _abbreviations.KindOf(joined[at..]) is var longer and not AbbreviationKind.None ? longer : kind;
            }

            if (kind != AbbreviationKind.None)
            {
                return kind;
            }
        }

        var found = _abbreviations.KindOf(word);
        return found == AbbreviationKind.None && word.LastIndexOf('-') is > 0 and var hyphen && _abbreviations.KindOf(word[(hyphen + 1)..]) == AbbreviationKind.NeverEnds
            ? AbbreviationKind.NeverEnds
            : found;
    }

    private static bool IsDash(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i < end - 1 && text[i] is '-' or '–' or '—' && char.IsWhiteSpace(text[i + 1]);
    }

    private static bool FollowsNumber(string text, int start, int wordStart)
    {
        var i = wordStart - 1;
        return i > start && text[i] is ' ' or '\u00A0' or '\u202F' && char.IsDigit(text[i - 1]);
    }

    /// <summary>Whether the dotted words that begin at <paramref name="next"/> are followed by what does not begin a sentence.</summary>
    private static bool LeadsToAbbreviation(string text, ReadOnlySpan<char> word, int next, int end)
    {
        var after = Word(text, next, end);
        if (word.Length == 2 && after.Length == 2 && word[0] == word[1] && after[0] == after[1] && char.IsUpper(word[0]) && char.IsUpper(after[0]))
        {
            return next + 2 < end && text[next + 2] == '.';
        }

        for (var part = 0; part < MaxAbbreviationParts && word.Length <= MaxAbbreviationPart && char.IsUpper(word[0]); part++)
        {
            next += after.Length + 1;
            if (after.Length is < 2 or > MaxAbbreviationPart || !char.IsUpper(after[0]) || next >= end || text[next - 1] != '.')
            {
                return false;
            }

            while (next < end && text[next] == ' ')
            {
                next++;
            }

            if (next < end && (text[next] is ',' or ';' or ')' || char.IsLower(text[next])))
            {
                return true;
            }

            after = Word(text, next, end);
        }

        return false;
    }

    /// <summary>Whether up to four words with capitals and a verb of saying follow.</summary>
    private bool IsSpeakerNext(string text, int next, int end)
    {
        for (var words = 0; words < 5; words++)
        {
            var word = Word(text, next, end);
            if (word.IsEmpty || !char.IsUpper(word[0]))
            {
                // «He said, “…”» leads to what follows.
                var after = next + word.Length;
                return words > 0 && !word.IsEmpty && _abbreviations.IsVerbOfSaying(word) && (after == end || text[after] is not (',' or ':'));
            }

            next += word.Length;
            next += next < end && text[next] == '.' ? 1 : 0;
            if (next >= end || text[next] != ' ')
            {
                return false;
            }

            next++;
        }

        return false;
    }

    /// <summary>The first character of what follows, past white space, dashes and opening quotes and brackets; -1 at the end.</summary>
    private static int NextWord(string text, int i, int end)
    {
        while (i < end && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '\'' or '“' or '”' or '„' or '‚' or '‘' or '’' or '«' or '»' or '‹' or '›' or '(' or '[' or '-' or '–' or '—' or '*' or '_'))
        {
            i++;
        }

        return i < end ? i : -1;
    }

    private static ReadOnlySpan<char> Word(string text, int i, int end)
    {
        var j = i;
        while (j < end && j - i < MaxWordLength && char.IsLetter(text[j]))
        {
            j++;
        }

        return text.AsSpan(i, j - i);
    }

    private static bool FollowsName(string text, int start, int wordStart)
    {
        var i = wordStart - 1;
        if (i <= start || text[i] is not (' ' or '\u00A0'))
        {
            return true;
        }

        var e = i;
        while (i > start && e - i < MaxWordLength && (char.IsLetter(text[i - 1]) || text[i - 1] is '.' or '\'' or '’'))
        {
            i--;
        }

        return i < e && (char.IsUpper(text[i]) || text[e - 1] == '.');
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => !word.IsEmpty && word.Length <= 6 && !word.ContainsAnyExcept("IVXLC");

    private static int LongestPart(ReadOnlySpan<char> word)
    {
        var longest = 0;
        foreach (var part in word.Split('.'))
        {
            longest = Math.Max(longest, part.End.Value - part.Start.Value);
        }

        return longest;
    }

    /// <summary>A short word with a capital and without a vowel, and not all in capitals («FBI», «DC»).</summary>
    private static bool IsUnreadable(ReadOnlySpan<char> word)
    {
        var lower = false;
        foreach (var c in word)
        {
            if (c > 'z' || !char.IsAsciiLetter(c) || "aeiouyAEIOUY".Contains(c))
            {
                return false;
            }

            lower |= char.IsAsciiLetterLower(c);
        }

        return lower && char.IsAsciiLetterUpper(word[0]);
    }

    /// <summary>Adds what fits of a text without sentence marks, up to a blank where there is one, and returns where the rest starts.</summary>
    private static int Cut(string text, int start, int limit, List<TextSpan> sentences)
    {
        var at = limit;
        var floor = start + MaxSentenceLength / 2;
        while (at > floor && !char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        if (at == floor)
        {
            at = char.IsLowSurrogate(text[limit]) && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        }

        Add(text, start, at, sentences);
        return at;
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end - start));
        }
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Control;
}
