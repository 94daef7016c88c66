using System.Collections.Frozen;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Rules;

/// <summary>Telephone numbers: international ones, North American ones, and others after a word that announces them.</summary>
internal static class PhoneNumbers
{
    private const int MinDigits = 7;
    private const int MinInternationalDigits = 8;
    private const int MaxDigits = 15;
    private const int MaxLength = 30;

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

        var international = c == '+' || (c == '0' && text[start + 1] == '0' && digits >= 10);
        return (international ? digits >= MinInternationalDigits : IsAnnounced(text, tokens, i) || IsNorthAmerican(text.AsSpan(start, length), digits)) ? length : 0;
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
}
