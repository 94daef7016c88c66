using System.Globalization;

namespace NewsletterFns.Language.Values;

/// <summary>Reads numbers in digits as a language writes them.</summary>
internal static class NumberText
{
    private const int MaxLength = 24;

    /// <summary>Reads a number; false where the separators leave doubts («1,250» in Spanish).</summary>
    /// <param name="text">Digits with separators.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="value">The number.</param>
    public static bool TryParse(ReadOnlySpan<char> text, string language, out decimal value)
    {
        value = 0;
        Span<char> plain = stackalloc char[MaxLength];
        int length = 0, dots = text.Count('.'), commas = text.Count(',');
        if (text.Length > MaxLength)
        {
            return false;
        }

        char point = PointOf(text, language, dots, commas);
        if (point == '?')
        {
            return false;
        }

        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
            }
            else if (c == point)
            {
                plain[length++] = '.';
            }
            else if (c is not ('.' or ',' or '\'' or '’' or ' ' or '\u00A0' or '\u202F'))
            {
                return false;
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The character that is the decimal separator; 0 for none, «?» where that is not certain.</summary>
    private static char PointOf(ReadOnlySpan<char> text, string language, int dots, int commas)
    {
        if (dots + commas == 0)
        {
            return '\0';
        }

        if (dots > 0 && commas > 0)
        {
            return text.LastIndexOf('.') > text.LastIndexOf(',') ? commas >= 1 && dots == 1 ? '.' : '?' : commas == 1 ? ',' : '?';
        }

        char separator = dots > 0 ? '.' : ',';
        if (dots + commas > 1)
        {
            return IsGrouped(text, separator) ? '\0' : '?';
        }

        bool english = language == "en";
        bool decimalSeparator = english ? separator == '.' : separator == ',';
        bool group = IsGrouped(text, separator);
        if (!group)
        {
            return separator;
        }

        // Three digits: English «1.250» and «1,250» are clear, Italian «1.250» too; what reads as the other custom is not.
        return english ? (decimalSeparator ? separator : '\0') : decimalSeparator ? '?' : '\0';
    }

    /// <summary>Whether all parts after a separator have three digits and the first has one to three and no leading zero.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text, char separator)
    {
        int first = text.IndexOf(separator);
        if (first is < 1 or > 3 || text[0] == '0')
        {
            return false;
        }

        foreach (Range part in text[(first + 1)..].Split(separator))
        {
            if (text[(first + 1)..][part].Length != 3)
            {
                return false;
            }
        }

        return true;
    }
}
