using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsletterFns.Language.Text;

/// <summary>
/// Splits text into tokens with exact offsets, in linear time. Hyphens stand alone; an elided article is a token of its own
/// («dell'» + «Ucraina»), and so is the English possessive («Trump» + «'s»).
/// </summary>
internal static class Tokenizer
{
    /// <summary>Longer words are cut, so that no part of the engine ever handles a token of unbounded length.</summary>
    public const int MaxWordLength = 200;

    private const int MaxAddressLength = 2_048;
    private const int MaxHostLength = 253;

    private static readonly FrozenSet<string> Elisions = FrozenSet.ToFrozenSet(
    [
        "l", "d", "c", "j", "m", "n", "s", "t", "v", "un", "gl",
        "dell", "all", "dall", "nell", "sull", "coll", "quell", "quest", "bell", "com", "dov", "cos", "quand", "tutt", "anch",
        "senz", "nient", "nessun", "ciascun", "qualcun", "alcun", "degl", "agl", "negl", "sant",
        "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ElisionLookup = Elisions.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevelDomains = FrozenSet.ToFrozenSet(
    [
        "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "eu", "io", "ai", "app", "dev", "tv", "me", "co", "news", "blog", "online",
        "it", "de", "fr", "es", "pt", "nl", "at", "ch", "be", "uk", "ie", "us", "ca", "au", "nz", "br", "mx", "ar", "cl", "dk", "se", "no", "fi",
        "pl", "cz", "sk", "hu", "ro", "gr", "ru", "ua", "tr", "il", "in", "jp", "cn", "kr", "za", "lu", "li", "hr", "si", "bg", "lt", "lv", "ee",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends the tokens of a part of <paramref name="text"/> to <paramref name="into"/>, in order.</summary>
    /// <param name="text">The whole text; token offsets count from its start.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="length">The part's length.</param>
    /// <param name="into">Receives the tokens.</param>
    /// <param name="language">ISO 639-1 code where it is known: in Dutch «'s» is a plural, not a possessive.</param>
    public static void Tokenize(string text, int start, int length, List<Token> into, string? language = null)
    {
        var end = start + length;
        var possessive = language != "nl";
        var i = start;
        while (i < end)
        {
            var c = text[i];
            if (IsBlank(c))
            {
                i++;
                continue;
            }

            var token = c switch
            {
                _ when char.IsAsciiLetter(c) => Word(text, i, end, possessive),
                _ when char.IsDigit(c) => Number(text, i, end),
                '\'' or '’' when possessive && i > start && IsPossessive(text, i, end) && IsWordCharAt(text, i - 1) => new Token(i, 2, TokenKind.Word),
                _ when char.IsAscii(c) => Mark(text, i, end),
                _ => Other(text, i, end, possessive),
            };
            into.Add(token);
            i = token.End;
        }
    }

    private static Token Other(string text, int i, int end, bool possessive)
    {
        if (WordCharLength(text, i, end) > 0)
        {
            return Word(text, i, end, possessive);
        }

        var size = i + 1 < end && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
        if (size == 2)
        {
            return new Token(i, 2, TokenKind.Symbol);
        }

        return CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber
            ? new Token(i, 1, TokenKind.Number)
            : Mark(text, i, end);
    }

    private static Token Mark(string text, int i, int end)
    {
        if (text[i] == '.')
        {
            var j = i + 1;
            while (j < end && text[j] == '.' && j - i < MaxWordLength)
            {
                j++;
            }

            return new Token(i, j - i, TokenKind.Punctuation);
        }

        return new Token(i, 1, char.IsPunctuation(text[i]) && text[i] is not ('%' or '‰' or '#' or '&' or '@' or '*') ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    private static Token Number(string text, int i, int end)
    {
        var j = i;
        var limit = Math.Min(end, i + MaxWordLength);
        while (j < limit)
        {
            if (char.IsDigit(text[j]))
            {
                j++;
            }
            else if (j + 1 < limit && char.IsDigit(text[j + 1]) && (text[j] is '.' or ',' || (text[j] is '\'' or '’' && IsGroupOfThree(text, j + 1, end))))
            {
                j += 2;
            }
            else
            {
                break;
            }
        }

        // «4G», «7h44», «1er», «90s»: plain digits that run into letters are one word.
        return j < end && j < limit && WordCharLength(text, j, end) > 0 && text.AsSpan(i, j - i).IndexOfAny('.', ',') < 0
            ? new Token(i, WordEnd(text, j, Math.Min(end, i + MaxWordLength)) - i, TokenKind.Word)
            : new Token(i, j - i, TokenKind.Number);
    }

    private static bool IsGroupOfThree(string text, int i, int end)
    {
        var j = i;
        while (j < end && j - i < 4 && char.IsDigit(text[j]))
        {
            j++;
        }

        return j - i == 3;
    }

    private static Token Word(string text, int i, int end, bool possessive)
    {
        var limit = Math.Min(end, i + MaxWordLength);
        var j = WordEnd(text, i, limit);
        if (j < end)
        {
            var c = text[j];
            if (c is '.' or '@' or ':' or '_' or '-' or '+' && j + 1 < end && !char.IsWhiteSpace(text[j + 1]) && TryAddress(text, i, j, end, out var address))
            {
                return address;
            }

            if (c == '.' && TryDotted(text, i, j, limit, out var dotted))
            {
                return new Token(i, dotted - i, TokenKind.Word);
            }
        }

        while (j < limit && text[j] is '\'' or '’' or 'ʼ' && j + 1 < limit && WordCharLength(text, j + 1, end) > 0)
        {
            if (ElisionLookup.Contains(text.AsSpan(i, j - i)))
            {
                return new Token(i, j + 1 - i, TokenKind.Word);
            }

            if (possessive && IsPossessive(text, j, end))
            {
                break;
            }

            j = WordEnd(text, j + 1, limit);
        }

        return new Token(i, Math.Max(1, j - i), TokenKind.Word);
    }

    /// <summary>«U.S.», «S.p.A.», «d.C.», and an initial in front of a name («W.» Bush).</summary>
    private static bool TryDotted(string text, int i, int j, int limit, out int dotted)
    {
        dotted = 0;
        if (j - i > 3)
        {
            return false;
        }

        var groups = 0;
        var k = i;
        while (k < limit)
        {
            var e = k;
            while (e < limit && e - k < 4 && char.IsLetter(text[e]))
            {
                e++;
            }

            if (e == k || e - k == 4)
            {
                break;
            }

            if (e < limit && text[e] == '.')
            {
                groups++;
                k = e + 1;
                dotted = k;
            }
            else
            {
                // A last group without its full stop («S.p.A») counts when it is as short as the others.
                dotted = groups > 1 && e - k == 1 && (e == limit || !char.IsLetterOrDigit(text[e])) ? e : dotted;
                break;
            }
        }

        return groups > 1 || (groups == 1 && j - i == 1 && char.IsUpper(text[i]) && (i == 0 || !char.IsSymbol(text[i - 1])) && j + 2 < limit && text[j + 1] is ' ' or '\u00A0' && char.IsUpper(text[j + 2]));
    }

    private static bool TryAddress(string text, int i, int j, int end, out Token token)
    {
        token = default;
        if (text[j] == ':')
        {
            if (!text.AsSpan(j, Math.Min(3, end - j)).SequenceEqual("://"))
            {
                return false;
            }

            token = new Token(i, AddressEnd(text, j + 3, end) - i, TokenKind.Url);
            return token.Length > j + 3 - i;
        }

        var k = j;
        while (k < end && k - i < MaxHostLength && (char.IsAsciiLetterOrDigit(text[k]) || text[k] is '.' or '_' or '-' or '+'))
        {
            k++;
        }

        if (k < end && text[k] == '@' && k > i)
        {
            var host = HostEnd(text, k + 1, end);
            token = new Token(i, host - i, TokenKind.Email);
            return host > k + 1;
        }

        if (!text.AsSpan(j, k - j).Contains('.'))
        {
            return false;
        }

        var hostEnd = HostEnd(text, i, end);
        var www = text.AsSpan(i, j - i).Equals("www", StringComparison.OrdinalIgnoreCase);
        if (hostEnd <= j || !(www || TopLevelDomains.Contains(LastLabel(text.AsSpan(i, hostEnd - i)))))
        {
            return false;
        }

        // «fine.It was»: a lost space after a full stop is no address.
        if (!www && char.IsUpper(LastLabel(text.AsSpan(i, hostEnd - i))[0]) && char.IsLower(text[hostEnd - 1]))
        {
            return false;
        }

        token = new Token(i, (hostEnd < end && text[hostEnd] is '/' or '?' or ':' or '#' ? AddressEnd(text, hostEnd, end) : hostEnd) - i, TokenKind.Url);
        return true;
    }

    private static ReadOnlySpan<char> LastLabel(ReadOnlySpan<char> host) => host[(host.LastIndexOf('.') + 1)..];

    /// <summary>The end of «name.tld», or <paramref name="i"/> where there is none.</summary>
    private static int HostEnd(string text, int i, int end)
    {
        var k = i;
        while (k < end && k - i < MaxHostLength && (char.IsLetterOrDigit(text[k]) || (text[k] is '.' or '-' && k > i && text[k - 1] is not '.')))
        {
            k++;
        }

        while (k > i && text[k - 1] is '.' or '-')
        {
            k--;
        }

        var host = text.AsSpan(i, k - i);
        var label = LastLabel(host);
        return label.Length < host.Length && label.Length >= 2 && !label.ContainsAnyInRange('0', '9') ? k : i;
    }

    private static int AddressEnd(string text, int i, int end)
    {
        var k = i;
        while (k < end && k - i < MaxAddressLength && !IsBlank(text[k]) && text[k] is not ('<' or '>' or '"' or '«' or '»' or '“' or '”' or '„' or '|' or '{' or '}' or '[' or ']'))
        {
            k++;
        }

        while (k > i && (text[k - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or '_' || (text[k - 1] == ')' && !text.AsSpan(i, k - i).Contains('('))))
        {
            k--;
        }

        return k > i && char.IsHighSurrogate(text[k - 1]) ? k - 1 : k;
    }

    private static bool IsPossessive(string text, int j, int end) =>
        j + 1 < end && text[j + 1] is 's' or 'S' && (j + 2 >= end || WordCharLength(text, j + 2, end) == 0);

    private static bool IsWordCharAt(string text, int i) => char.IsLetterOrDigit(text[i]) || char.IsLowSurrogate(text[i]) || IsJoiner(text[i]);

    private static int WordEnd(string text, int i, int limit)
    {
        while (i < limit)
        {
            var size = WordCharLength(text, i, limit);
            if (size == 0)
            {
                break;
            }

            i += size;
        }

        return i;
    }

    /// <summary>How many code units the letter, mark or digit at <paramref name="i"/> has; 0 where there is none.</summary>
    private static int WordCharLength(string text, int i, int end)
    {
        var c = text[i];
        if (char.IsAsciiLetterOrDigit(c))
        {
            return 1;
        }

        if (char.IsAscii(c))
        {
            return 0;
        }

        if (char.IsSurrogate(c))
        {
            return i + 1 < end && char.IsSurrogatePair(c, text[i + 1]) && Rune.IsLetterOrDigit(new Rune(c, text[i + 1])) ? 2 : 0;
        }

        return IsJoiner(c) ? 1 : 0;
    }

    private static bool IsJoiner(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || c is '\u00AD' or '\u200C' or '\u200D';

    /// <summary>White space, and characters without width that belong to no word.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';
}
