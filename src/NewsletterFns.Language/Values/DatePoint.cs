namespace NewsletterFns.Language.Values;

/// <summary>What a date says, before it is resolved.</summary>
internal sealed class DatePoint
{
    /// <summary>1 for Monday to 7, 0 for none.</summary>
    public int Weekday { get; private set; }

    /// <summary>Day of the month, 0 for none.</summary>
    public int Day { get; private set; }

    /// <summary>Month, 0 for none.</summary>
    public int Month { get; private set; }

    /// <summary>Year, 0 for none.</summary>
    public int Year { get; private set; }

    /// <summary>A day counted from the publication's, or <see langword="null"/>.</summary>
    public int? Relative { get; private set; }

    /// <summary>Last, next or this; <see cref="ValueItemKind.Unknown"/> for none.</summary>
    public ValueItemKind Pointer { get; private set; }

    /// <summary>A day and a month of a year.</summary>
    public static DatePoint Of(int day, int month, int year) => new() { Day = day, Month = month, Year = year };

    /// <summary>Reads pieces of which each says one part of a date.</summary>
    /// <returns>The date, or <see langword="null"/> where one of them says something else or a part is said twice.</returns>
    public static DatePoint? Read(IEnumerable<ValuePiece> pieces)
    {
        var point = new DatePoint();
        bool any = false;
        foreach (ValuePiece piece in pieces)
        {
            if (!point.Add(piece, ref any))
            {
                return null;
            }
        }

        return any ? point : null;
    }

    private bool Add(ValuePiece piece, ref bool any)
    {
        if (piece.TryGet(ValueItemKind.Month, out ValueItem month) && Month == 0)
        {
            Month = (int)month.Number;
        }
        else if (piece.TryGet(ValueItemKind.Weekday, out ValueItem weekday) && Weekday == 0)
        {
            Weekday = (int)weekday.Number;
        }
        else if (piece.TryGet(ValueItemKind.Day, out ValueItem relative) && Relative is null)
        {
            Relative = (int)relative.Number;
        }
        else if (piece.TryGet(ValueItemKind.Number, out ValueItem number) && number.Code is null)
        {
            if (number is { Digits: 4, Number: >= 1000 and < 2200 } && Year == 0)
            {
                Year = (int)number.Number;
            }
            else if (number is { Digits: 1 or 2, Number: >= 1 and <= 31 } && Day == 0)
            {
                Day = (int)number.Number;
            }
            else
            {
                return false;
            }
        }
        else if (piece.TryGet(ValueItemKind.Ordinal, out ValueItem ordinal))
        {
            // «primo maggio»; the sign of «1er» adds nothing.
            if (ordinal.Number == 1 && Day == 0)
            {
                Day = 1;
            }
            else if (ordinal.Number != 0)
            {
                return false;
            }
        }
        else if (PointerOf(piece) is var pointer and not ValueItemKind.Unknown && Pointer == ValueItemKind.Unknown)
        {
            Pointer = pointer;
            return true;
        }
        else
        {
            return piece.Is(ValueItemKind.Fill);
        }

        any = true;
        return true;
    }

    /// <summary>Last, next or this; <see cref="ValueItemKind.Unknown"/> for none.</summary>
    public static ValueItemKind PointerOf(ValuePiece piece) =>
        piece.Is(ValueItemKind.Last) ? ValueItemKind.Last
        : piece.Is(ValueItemKind.Next) ? ValueItemKind.Next
        : piece.Is(ValueItemKind.This) ? ValueItemKind.This
        : ValueItemKind.Unknown;
}
