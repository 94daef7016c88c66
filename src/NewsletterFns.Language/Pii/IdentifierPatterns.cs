using System.Text.RegularExpressions;

namespace NewsletterFns.Language.Pii;

/// <summary>Numbers of cards, accounts and tax payers whose check digits are right, with the service's names.</summary>
internal static partial class IdentifierPatterns
{
    private const double Confidence = 0.98;

    /// <summary>Characters before a bare number that are searched for the word that announces it.</summary>
    private const int HeraldLength = 24;

    /// <summary>Appends the identifiers of a text.</summary>
    public static void Find(string text, List<RecognizedEntity> into)
    {
        foreach (ValueMatch match in Candidates().EnumerateMatches(text))
        {
            // The shape may take in more groups than the number has («… 4321 4 und»): the longest that checks counts.
            for (int length = match.Length; length >= 9; length--)
            {
                ReadOnlySpan<char> written = text.AsSpan(match.Index, length);
                if (!char.IsAsciiLetterOrDigit(written[^1]) || (match.Index + length < text.Length && char.IsAsciiLetterOrDigit(text[match.Index + length])))
                {
                    continue;
                }

                if (CategoryOf(text, match.Index, written) is { } category)
                {
                    into.Add(new RecognizedEntity(category, null, match.Index, length, Confidence));
                    break;
                }
            }
        }
    }

    private static string? CategoryOf(string text, int offset, ReadOnlySpan<char> written)
    {
        Span<char> plain = stackalloc char[written.Length];
        int length = 0;
        foreach (char c in written)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                plain[length++] = c;
            }
        }

        plain = plain[..length];
        bool digits = !plain.ContainsAnyExceptInRange('0', '9');
        if (digits)
        {
            return length is >= 13 and <= 19 && plain[0] is >= '3' and <= '6' && CheckDigits.Luhn(plain) && HasVariety(plain) ? "CreditCardNumber"
                : length == 11 && CheckDigits.Luhn(plain) && IsAnnounced(text, offset, "iva") ? "ITValueAddedTaxNumber"
                : length == 9 && CheckDigits.PortugueseTax(plain) && (IsAnnounced(text, offset, "nif") || IsAnnounced(text, offset, "contribuinte")) ? "PTTaxIdentificationNumber"
                : null;
        }

        return length is >= 15 and <= 34 && CheckDigits.Iban(plain) ? "InternationalBankingAccountNumber"
            : length == 16 && CheckDigits.ItalianFiscalCode(plain) ? "ITFiscalCode"
            : length == 9 && CheckDigits.SpanishTax(plain) ? "ESTaxIdentificationNumber"
            : VatOf(plain);
    }

    private static string? VatOf(ReadOnlySpan<char> plain)
    {
        ReadOnlySpan<char> number = plain[2..];
        return plain[..2] switch
        {
            "IT" when number.Length == 11 && CheckDigits.IsDigits(number) && CheckDigits.Luhn(number) => "ITValueAddedTaxNumber",
            "DE" when number.Length == 9 && CheckDigits.GermanVat(number) => "DEValueAddedNumber",
            "FR" when number.Length == 11 && CheckDigits.FrenchVat(number) => "FRValueAddedTaxNumber",
            "NL" when number.Length == 12 && CheckDigits.DutchVat(number) => "NLValueAddedTaxNumber",
            "PT" when number.Length == 9 && CheckDigits.PortugueseTax(number) => "PTTaxIdentificationNumber",
            "BE" when number.Length == 10 && CheckDigits.BelgianVat(number) => "BEValueAddedTaxNumber",
            _ => null,
        };
    }

    /// <summary>«0000 0000 0000 0000» checks too.</summary>
    private static bool HasVariety(ReadOnlySpan<char> digits) => digits.ContainsAnyExcept(digits[0]);

    private static bool IsAnnounced(string text, int offset, string herald)
    {
        int start = Math.Max(0, offset - HeraldLength);
        return text.AsSpan(start, offset - start).Contains(herald, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?:[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]){11,30}|[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]|[A-Z]{2} ?\d(?:[ .]?\d){8,10}(?:B\d{2})?|\d(?:[ -]?\d){12,18}|\d{11}|\d{9}|[XYZ\d]\d{7}-?[A-Z])(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Candidates();
}
