using System.Buffers;
using System.Globalization;

namespace NewsletterFns.Extraction.Charsets;

/// <summary>Whether decoded characters can be a text that somebody wrote.</summary>
internal static class TextPlausibility
{
    private const int SampleLength = 256 * 1024;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x2027).Select(i => (char)i).Where(c => c is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or (>= '\u00A0' and < '\u0250') or >= '\u2010')]);

    // What western texts have beyond ASCII letters: quotes, dashes, currency, degrees.
    private const string WesternSigns = "€‚„…‰‹›‘’“”•–—™«»°§©®·´¨£¥¡¿ºª½¼¾²³±µ×÷¶¬\u00A0\u00AD";

    /// <summary>Whether there is nothing to see: white space, controls, zero-width and filler characters only.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format)
                && c is not ('\u115F' or '\u1160' or '\u3164' or '\u2800' or '\uFFA0' or '\u034F'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether more than one in fifty characters can stand in no text.</summary>
    public static bool IsGarbage(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        var bad = 0;
        for (var rest = sample; rest.IndexOfAnyExcept(Plain) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            bad += IsImpossible(rest[at]) ? 1 : 0;
        }

        return bad * 50 > sample.Length;
    }

    /// <summary>Whether Windows-1252 gives words: accents stand at letters, signs are those of western typography; <paramref name="lenient"/> accepts a third of odd ones.</summary>
    public static bool IsWestern(ReadOnlySpan<char> text, bool lenient = false)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        int special = 0, good = 0, letters = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            var c = sample[i];
            if (char.IsAsciiLetter(c))
            {
                letters++;
            }

            if (c < 0x80)
            {
                continue;
            }

            special++;
            if (char.IsLetter(c) && c is not ('º' or 'ª' or 'µ'))
            {
                // «È» opens sentences and «à» is a word: a letter may stand alone, but not in a row of specials.
                var before = i > 0 ? sample[i - 1] : ' ';
                var after = i + 1 < sample.Length ? sample[i + 1] : ' ';
                good += before < 0x80 || after < 0x80 ? IsCommonLetter(c) ? 1 : 0 : 0;
            }
            else if (WesternSigns.Contains(c, StringComparison.Ordinal))
            {
                // «³» or «¹» between letters is a letter of another code page.
                var within = i > 0 && i + 1 < sample.Length && char.IsLetter(sample[i - 1]) && char.IsLetter(sample[i + 1]);
                good += !within || c is '’' or '\u00AD' or '\u00A0' or '·' or '–' or '—' ? 1 : 0;
            }
        }

        return lenient
            ? letters > special && good * 3 >= special * 2
            : special == 0 || (letters > special && good * 20 >= special * 19);
    }

    /// <summary>Whether 16-bit units read as a text: letters, marks and spaces, nearly nothing else.</summary>
    public static bool LooksLikeUtf16(ReadOnlySpan<char> text)
    {
        int good = 0, latin = 0;
        foreach (var c in text)
        {
            var plain = c is >= ' ' and < '\u0250' or '\n' or '\r' or '\t' or >= '\u2010' and <= '\u2026' or '€' or '\uFEFF';
            latin += plain ? 1 : 0;
            good += plain || (!IsImpossible(c) && (char.IsLetter(c) || char.IsSurrogate(c) || char.IsPunctuation(c))) ? 1 : 0;
        }

        // Some white space or ASCII must be there: random pairs of bytes are mostly CJK letters.
        return good * 100 >= text.Length * 97 && latin * 10 >= text.Length;
    }

    private static bool IsImpossible(char c)
        => c is '\uFFFD' or '\0' or '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
            || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool IsCommonLetter(char c) => c is >= 'À' and <= 'ÿ' and not ('Ð' or 'ð' or 'Þ' or 'þ' or '×' or '÷') or 'Œ' or 'œ' or 'Š' or 'š' or 'Ž' or 'ž' or 'Ÿ' or 'ƒ';
}
