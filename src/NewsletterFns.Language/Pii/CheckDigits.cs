namespace NewsletterFns.Language.Pii;

/// <summary>Check digits of identifiers, written without blanks.</summary>
internal static class CheckDigits
{
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

    /// <summary>Values of the characters at odd places of a codice fiscale, 0 to 9 and A to Z (decree of 23 December 1976).</summary>
    private static ReadOnlySpan<byte> OddDigits => [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

    private static ReadOnlySpan<byte> OddLetters => [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

    /// <summary>Whether there are digits only.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The Luhn formula of ISO/IEC 7812-1.</summary>
    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>The remainder of ISO 13616: the first four characters move to the end, letters count from 10.</summary>
    public static bool Iban(ReadOnlySpan<char> iban)
    {
        if (!char.IsAsciiLetterUpper(iban[0]) || !char.IsAsciiLetterUpper(iban[1]) || !IsDigits(iban[2..4]))
        {
            return false;
        }

        int rest = 0;
        for (int i = 0; i < iban.Length; i++)
        {
            char c = iban[(i + 4) % iban.Length];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }

        return rest == 1;
    }

    /// <summary>The last letter of an Italian codice fiscale.</summary>
    public static bool ItalianFiscalCode(ReadOnlySpan<char> code)
    {
        int sum = 0;
        for (int i = 0; i < 15; i++)
        {
            char c = code[i];
            bool digit = char.IsAsciiDigit(c);
            if (!digit && !char.IsAsciiLetterUpper(c))
            {
                return false;
            }

            sum += i % 2 == 1 ? (digit ? c - '0' : c - 'A') : digit ? OddDigits[c - '0'] : OddLetters[c - 'A'];
        }

        return char.IsAsciiLetterUpper(code[0]) && code[15] - 'A' == sum % 26;
    }

    /// <summary>The letter of a Spanish NIF or NIE.</summary>
    public static bool SpanishTax(ReadOnlySpan<char> nif)
    {
        int first = nif[0] switch { 'X' => 0, 'Y' => 1, 'Z' => 2, >= '0' and <= '9' => nif[0] - '0', _ => -1 };
        if (first < 0 || !IsDigits(nif[1..8]) || !char.IsAsciiLetterUpper(nif[8]))
        {
            return false;
        }

        int number = (first * 10_000_000) + int.Parse(nif[1..8], System.Globalization.CultureInfo.InvariantCulture);
        return SpanishLetters[number % 23] == nif[8];
    }

    /// <summary>ISO 7064, MOD 11,10.</summary>
    public static bool GermanVat(ReadOnlySpan<char> digits)
    {
        int product = 10;
        if (!IsDigits(digits))
        {
            return false;
        }

        for (int i = 0; i < 8; i++)
        {
            int sum = (digits[i] - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }

        return (11 - product) % 10 == digits[8] - '0';
    }

    /// <summary>The key before a French SIREN, which has a Luhn digit itself.</summary>
    public static bool FrenchVat(ReadOnlySpan<char> digits) =>
        IsDigits(digits) && Luhn(digits[2..]) && (12 + (3 * (int.Parse(digits[2..], System.Globalization.CultureInfo.InvariantCulture) % 97))) % 97 == ((digits[0] - '0') * 10) + digits[1] - '0';

    /// <summary>The ninth digit of a Dutch number with «B01» behind it.</summary>
    public static bool DutchVat(ReadOnlySpan<char> number)
    {
        if (!IsDigits(number[..9]) || number[9] != 'B')
        {
            return false;
        }

        int sum = 0;
        for (int i = 0; i < 8; i++)
        {
            sum += (number[i] - '0') * (9 - i);
        }

        return sum % 11 == number[8] - '0';
    }

    /// <summary>The ninth digit of a Portuguese NIF.</summary>
    public static bool PortugueseTax(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        if (!IsDigits(digits) || digits[0] == '0')
        {
            return false;
        }

        for (int i = 0; i < 8; i++)
        {
            sum += (digits[i] - '0') * (9 - i);
        }

        int check = 11 - (sum % 11);
        return (check >= 10 ? 0 : check) == digits[8] - '0';
    }

    /// <summary>The last two digits of a Belgian number.</summary>
    public static bool BelgianVat(ReadOnlySpan<char> digits) =>
        IsDigits(digits) && digits[0] is '0' or '1' && 97 - (int.Parse(digits[..8], System.Globalization.CultureInfo.InvariantCulture) % 97) == ((digits[8] - '0') * 10) + digits[9] - '0';
}
