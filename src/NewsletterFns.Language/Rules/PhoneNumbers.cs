using System.Collections.Frozen;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Rules;

/// <summary>Telephone numbers: international ones, North American ones, those that begin with an area code and its zero, and others after a word that announces them.</summary>
internal static class PhoneNumbers
{
    private const int MinDigits = 7;
    private const int MinInternationalDigits = 8;
    private const int MaxDigits = 15;
    private const int MaxLength = 30;
    private const int MinNationalDigits = 9, MaxNationalDigits = 12;
    private const int LongestAreaCode = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heralds = FrozenSet.ToFrozenSet(
    [
        "tel", "telefono", "cell", "cellulare", "fax", "phone", "telephone", "call", "mobile", "telefon", "telefonnummer", "hotline", "handy", "mobil",
        "téléphone", "tél", "portable", "teléfono", "móvil", "telefone", "telemóvel", "celular", "telefoon", "telefoonnummer", "mobiel", "whatsapp",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the telephone number that starts with token <paramref name="i"/>; 0 where none does.</summary>
    public static int LengthAt(string text, List<Token> tokens, int i, int end)
    {
        var start = tokens[i].Offset;
        var c = text[start];
        if (!(char.IsAsciiDigit(c) || c is '+' or '(') || (i > 0 && tokens[i - 1].End == start && text[start - 1] is '+' or '(' or '.' or '-' or '/' or ','))
        {
            return 0;
        }

        var digits = 0;
        var last = start;
        for (var j = start; j < end && j - start < MaxLength; j++)
        {
            if (char.IsAsciiDigit(text[j]))
            {
                digits++;
                last = j;
            }
            else if (!(text[j] is ' ' or '\u00A0' or '-' or '.' or '/' or '(' or ')' || (j == start && c == '+')) || (j > start + 1 && j - last > 2))
            {
                break;
            }
        }

        var length = last + 1 - start;
        if (digits > MaxDigits || digits < MinDigits || (start + length < end && char.IsLetterOrDigit(text[start + length])))
        {
            return 0;
        }

        var international = c == '+' || (c == '0' && text[start + 1] == '0' && text[start + 2] != '0' && digits >= 10);
        return (international ? digits >= MinInternationalDigits : IsAnnounced(text, tokens, i) || IsNorthAmerican(text.AsSpan(start, length), digits) || IsNational(text, start, length, digits)) ? length : 0;
    }

    private static bool IsAnnounced(string text, List<Token> tokens, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 3; k--)
        {
            if (tokens[k].Kind == TokenKind.Word)
            {
                return Heralds.Contains(tokens[k].In(text).TrimEnd('.'));
            }

            if (tokens[k].Kind != TokenKind.Punctuation)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«(212) 555-0123», «212-555-0123».</summary>
    private static bool IsNorthAmerican(ReadOnlySpan<char> number, int digits) =>
        digits == 10 && ((number[0] == '(' && number.Length is 13 or 14 && number[4] == ')' && number[^5] is '-' or '.')
            || (number.Length == 12 && number[3] == number[7] && number[3] is '-' or '.'));

    /// <summary>
    /// «011 555 0199», «(030) 123456», «01 23 45 67 89»: a zero and an area code, then groups. Dates such as «01-02-2026» have another shape, and
    /// what goes on from digits before it is part of something else.
    /// </summary>
    private static bool IsNational(string text, int start, int length, int digits)
    {
        var number = text.AsSpan(start, length);
        var bracketed = number[0] == '(';
        var area = number[(bracketed ? 1 : 0)..];
        var code = area.IndexOfAnyExceptInRange('0', '9');
        if (digits is < MinNationalDigits or > MaxNationalDigits || code is < 2 or > LongestAreaCode || area[0] != '0' || area[1] == '0'
            || bracketed != (area[code] == ')') || (start > 1 && IsSeparator(text[start - 1]) && char.IsAsciiDigit(text[start - 2])))
        {
            return false;
        }

        var rest = area[code..];
        var afterCode = rest[0];
        var groups = 0;
        var pairs = 0;
        var shortest = int.MaxValue;
        while (!rest.IsEmpty)
        {
            var gap = rest.IndexOfAnyInRange('0', '9');
            if (rest[..gap] is not (" " or "\u00A0" or "-" or ")" or ") " or ")\u00A0" or ".") && !(rest[..gap] is "/" or " / " && groups == 0))
            {
                return false;
            }

            if (rest[0] == '.' && afterCode != '.')
            {
                return false;
            }

            rest = rest[gap..];
            var end = rest.IndexOfAnyExceptInRange('0', '9');
            var group = end < 0 ? rest.Length : end;
            rest = rest[group..];
            groups++;
            pairs += group == 2 ? 1 : 0;
            shortest = Math.Min(shortest, group);
        }

        // French numbers are five pairs; elsewhere a code of two digits has longer groups behind it. Dots stand in many other numbers.
        return (code == 2 && groups == 4 && pairs == 4) || (afterCode != '.' && shortest >= (code == 2 ? 3 : 2));
    }

    private static bool IsSeparator(char c) => c is ' ' or '\u00A0' or '-' or '/' or '.';
}
