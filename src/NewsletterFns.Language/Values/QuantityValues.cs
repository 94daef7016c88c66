using System.Globalization;

namespace NewsletterFns.Language.Values;

/// <summary>What quantities mean: invariant digits, with their unit where they have one.</summary>
internal static class QuantityValues
{
    /// <summary>The value of a quantity, or <see langword="null"/>.</summary>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="subcategory">The service's subcategory.</param>
    public static string? Of(List<ValuePiece> pieces, string subcategory) => subcategory switch
    {
        "Number" => OnlyNumber(pieces),
        "Ordinal" => Ordinal(pieces),
        "Percentage" => WithUnit(pieces, ValueItemKind.Percent),
        "Currency" => Currency(pieces),
        "Dimension" => WithUnit(pieces, ValueItemKind.Measure),
        "Temperature" => Temperature(pieces),
        "Age" => Age(pieces),
        _ => null,
    };

    /// <summary>A number without a trailing zero.</summary>
    public static string Text(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string? OnlyNumber(List<ValuePiece> pieces)
    {
        int at = 0;
        return NumberReader.TryRead(pieces, ref at, out decimal value) && at == pieces.Count ? Text(value) : null;
    }

    private static string? Ordinal(List<ValuePiece> pieces)
    {
        if (pieces.Count == 1 && pieces[0].TryGet(ValueItemKind.Ordinal, out ValueItem word) && word.Number > 0)
        {
            return Text(word.Number);
        }

        return pieces.Count == 2 && pieces[0].TryGet(ValueItemKind.Number, out ValueItem number) && pieces[1].Is(ValueItemKind.Ordinal) ? Text(number.Number) : null;
    }

    private static string? WithUnit(List<ValuePiece> pieces, ValueItemKind unitKind)
    {
        int at = 0;
        if (!NumberReader.TryRead(pieces, ref at, out decimal value))
        {
            return null;
        }

        Skip(pieces, ref at);
        return at == pieces.Count - 1 && pieces[at].TryGet(unitKind, out ValueItem unit) ? $"{Text(value)} {unit.Code}" : null;
    }

    private static string? Currency(List<ValuePiece> pieces)
    {
        int at = 0;
        ValueItem before = default;
        if (pieces.Count > 1 && pieces[0].TryGet(ValueItemKind.Currency, out before))
        {
            at = 1;
        }

        if (!NumberReader.TryRead(pieces, ref at, out decimal value))
        {
            return null;
        }

        while (at < pieces.Count && pieces[at].Is(ValueItemKind.Fill))
        {
            at++;
        }

        if (before.Code is not null)
        {
            return at == pieces.Count ? Money(value, before) : null;
        }

        return at == pieces.Count - 1 && pieces[at].TryGet(ValueItemKind.Currency, out ValueItem currency) ? Money(value, currency) : null;
    }

    private static string Money(decimal value, ValueItem currency) => $"{Text(value)} {currency.Code}";

    private static string? Temperature(List<ValuePiece> pieces)
    {
        int at = pieces.Count > 0 && (pieces[0].Is(ValueItemKind.Range) || pieces[0].Is(ValueItemKind.Minus)) ? 1 : 0;
        bool negative = at == 1;
        if (!NumberReader.TryRead(pieces, ref at, out decimal value))
        {
            return null;
        }

        string? unit = null;
        for (; at < pieces.Count; at++)
        {
            if (pieces[at].Is(ValueItemKind.Celsius))
            {
                unit = "°C";
            }
            else if (pieces[at].Is(ValueItemKind.Fahrenheit))
            {
                unit = "°F";
            }
            else if (pieces[at].Is(ValueItemKind.Minus))
            {
                negative = true;
            }
            else if (!pieces[at].Is(ValueItemKind.Degree))
            {
                return null;
            }
        }

        return unit is null ? null : $"{Text(negative ? -value : value)} {unit}";
    }

    /// <summary>Ages are lengths of time.</summary>
    private static string? Age(List<ValuePiece> pieces)
    {
        int at = 0;
        while (at < pieces.Count && (pieces[at].Is(ValueItemKind.Fill) || pieces[at].Is(ValueItemKind.Range)) && !pieces[at].Is(ValueItemKind.Number))
        {
            at++;
        }

        if (!NumberReader.TryRead(pieces, ref at, out decimal value))
        {
            return null;
        }

        string unit = "year";
        for (; at < pieces.Count; at++)
        {
            if (pieces[at].TryGet(ValueItemKind.Unit, out ValueItem item))
            {
                unit = item.Code!;
            }
            else if (!pieces[at].Is(ValueItemKind.Fill) && !pieces[at].Is(ValueItemKind.Range))
            {
                return null;
            }
        }

        return TimeUnits.Length(value, unit);
    }

    private static void Skip(List<ValuePiece> pieces, ref int at)
    {
        while (at < pieces.Count - 1 && pieces[at].Is(ValueItemKind.Fill))
        {
            at++;
        }
    }
}
