using System.Globalization;

namespace NewsletterFns.Language.Values;

/// <summary>What dates, times, ranges and durations mean, after ISO 8601.</summary>
/// <param name="text">The text.</param>
/// <param name="lexicon">The language's words.</param>
/// <param name="published">The day of publication, or <see langword="null"/>.</param>
/// <param name="future">Whether the sentence speaks of the future; asked only where it matters.</param>
internal sealed class DateValues(string text, ValueLexicon lexicon, DateOnly? published, Func<bool> future)
{
    private readonly DateResolver _resolver = new(published, lexicon.Language, future);

    /// <summary>The value of a mention, or <see langword="null"/>.</summary>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="subcategory">The service's subcategory.</param>
    public string? Of(List<ValuePiece> pieces, string subcategory) => subcategory switch
    {
        "Date" => InDigits(pieces) ?? Ago(pieces) ?? Point(pieces),
        "DateRange" => Range(pieces),
        "Time" => Time(pieces),
        "TimeRange" => TimeRange(pieces),
        "Duration" => Duration(pieces),
        "Set" => Set(pieces),
        _ => null,
    };

    private string? Point(IEnumerable<ValuePiece> pieces) => DatePoint.Read(pieces) is { } point ? _resolver.Resolve(point) : null;

    /// <summary>«2026-11-27», «27.11.2026», «11/27/26».</summary>
    private string? InDigits(List<ValuePiece> pieces)
    {
        ReadOnlySpan<char> written = text.AsSpan(pieces[0].Offset, pieces[^1].End - pieces[0].Offset);
        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        int count = 0;
        char separator = '\0';
        for (int i = 0; i < written.Length; i++)
        {
            if (char.IsAsciiDigit(written[i]))
            {
                int start = i;
                while (i + 1 < written.Length && char.IsAsciiDigit(written[i + 1]))
                {
                    i++;
                }

                if (count == 3 || i - start > 3)
                {
                    return null;
                }

                lengths[count] = i - start + 1;
                numbers[count++] = int.Parse(written[start..(i + 1)], NumberStyles.None, CultureInfo.InvariantCulture);
            }
            else if (written[i] is '.' or '/' or '-' && (separator == '\0' || separator == written[i]))
            {
                separator = written[i];
            }
            else if (written[i] != ' ')
            {
                return null;
            }
        }

        if (count != 3 || separator == '\0')
        {
            return null;
        }

        if (lengths[0] == 4)
        {
            return Day(numbers[0], numbers[1], numbers[2]);
        }

        // Two digits mean the century around the publication.
        int year = lengths[2] == 4 ? numbers[2] : numbers[2] > ((published?.Year ?? 2030) + 20) % 100 ? 1900 + numbers[2] : 2000 + numbers[2];
        bool american = separator == '/' && lexicon.Language == "en";
        return american && numbers[0] <= 12 && numbers[1] <= 12 && numbers[0] != numbers[1] ? null
            : american && numbers[1] > 12 ? Day(year, numbers[0], numbers[1])
            : Day(year, numbers[1], numbers[0]);
    }

    private static string? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? DateResolver.Text(new DateOnly(year, month, day)) : null;

    /// <summary>«due anni fa», «vor zwei Wochen», «il y a un mois».</summary>
    private string? Ago(List<ValuePiece> pieces)
    {
        if (published is not { } today || !pieces.Exists(p => p.Is(ValueItemKind.Ago)))
        {
            return null;
        }

        List<ValuePiece> length = [.. pieces.Where(p => !p.Is(ValueItemKind.Ago))];
        int at = 0;
        if (!NumberReader.TryRead(length, ref at, out decimal count) || at != length.Count - 1 || !length[at].TryGet(ValueItemKind.Unit, out ValueItem unit)
            || count != decimal.Truncate(count) || count > 1000)
        {
            return null;
        }

        int n = (int)count;
        return unit.Code switch
        {
            "day" => DateResolver.Text(today.AddDays(-n)),
            "week" => DateResolver.Text(today.AddDays(-7 * n)),
            "month" => DateResolver.Month(today.AddMonths(-n).Year, today.AddMonths(-n).Month),
            "year" => (today.Year - n).ToString("D4", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private string? Range(List<ValuePiece> pieces)
    {
        if (Century(pieces) is { } century)
        {
            return century;
        }

        if (Decade(pieces) is { } decade)
        {
            return decade;
        }

        if (Period(pieces) is { } period)
        {
            return period;
        }

        // One month or year, in spite of words such as «de» that can also mean a range.
        if (DatePoint.Read(pieces) is { } single)
        {
            return _resolver.Resolve(single);
        }

        return FromTo(pieces);
    }

    private string? FromTo(List<ValuePiece> pieces)
    {
        int start = 0;
        while (start < pieces.Count && pieces[start].Is(ValueItemKind.Range))
        {
            start++;
        }

        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = start + 1; i < pieces.Count - 1; i++)
            {
                // First the words that can only mean a range.
                if ((pieces[i].Is(ValueItemKind.Range) && (pass == 1 || !pieces[i].Is(ValueItemKind.Fill))) || pieces[i].Is(ValueItemKind.Stroke))
                {
                    DatePoint? from = DatePoint.Read(pieces.Skip(start).Take(i - start)), to = DatePoint.Read(pieces.Skip(i + 1).Where(p => !p.Is(ValueItemKind.Range) || p.Is(ValueItemKind.Fill)));
                    if (from is not null && to is not null)
                    {
                        return FromTo(from, to);
                    }

                    // «2010-15», «2010/11»
                    if (from is { Year: > 0 } && pieces.Count == i + 2 && pieces[i + 1].TryGet(ValueItemKind.Number, out ValueItem two) && two.Digits == 2
                        && two.Number > from.Year % 100)
                    {
                        return string.Create(CultureInfo.InvariantCulture, $"{from.Year:D4}/{(from.Year / 100 * 100) + (int)two.Number:D4}");
                    }
                }
            }
        }

        return null;
    }

    private string? FromTo(DatePoint from, DatePoint to)
    {
        if (from is { Weekday: > 0, Day: 0 } || to is { Weekday: > 0, Day: 0 } || from.Pointer != ValueItemKind.Unknown || to.Pointer != ValueItemKind.Unknown)
        {
            return null;
        }

        // «dal 3 al 5 maggio 2024», «May 3 to 5», «from January to March 2023»: each lends the other what it lacks.
        int toMonth = to.Month > 0 ? to.Month : from.Month, fromMonth = from.Month > 0 ? from.Month : to.Month;
        int year = to.Year > 0 ? to.Year : from.Year;
        if ((from.Day > 0) != (to.Day > 0) || from.Relative is not null || to.Relative is not null)
        {
            return null;
        }

        if (from.Day > 0)
        {
            if (year == 0)
            {
                if (_resolver.Resolve(DatePoint.Of(from.Day, fromMonth, 0)) is not { } resolved)
                {
                    return null;
                }

                year = int.Parse(resolved.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
                year += fromMonth > toMonth ? 1 : 0;
            }

            int fromYear = from.Year > 0 ? from.Year : fromMonth > toMonth ? year - 1 : year;
            return fromMonth > 0 && Day(fromYear, fromMonth, from.Day) is { } first && Day(year, toMonth, to.Day) is { } last
                && string.CompareOrdinal(first, last) <= 0 ? $"{first}/{last}" : null;
        }

        if (from.Month > 0 && to.Month > 0)
        {
            if (year == 0)
            {
                string? first = _resolver.Resolve(from);
                if (first is null)
                {
                    return null;
                }

                int begins = int.Parse(first.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
                return $"{first}/{DateResolver.Month(to.Month < from.Month ? begins + 1 : begins, to.Month)}";
            }

            int fromYear = from.Year > 0 ? from.Year : from.Month > to.Month ? year - 1 : year;
            return $"{DateResolver.Month(fromYear, from.Month)}/{DateResolver.Month(year, to.Month)}";
        }

        return from.Year > 0 && to.Year > from.Year && from.Month + to.Month == 0 ? string.Create(CultureInfo.InvariantCulture, $"{from.Year:D4}/{to.Year:D4}") : null;
    }

    /// <summary>«XIX secolo», «19th century», «19. Jahrhundert».</summary>
    private static string? Century(List<ValuePiece> pieces)
    {
        int number = 0;
        bool century = false;
        foreach (ValuePiece piece in pieces)
        {
            if (piece.TryGet(ValueItemKind.Unit, out ValueItem unit) && unit.Code == "century")
            {
                century = true;
            }
            else if (piece.TryGet(ValueItemKind.Number, out ValueItem n))
            {
                number = n.Number < 100 ? (int)n.Number : 0;
            }
            else if (piece.TryGet(ValueItemKind.Ordinal, out ValueItem ordinal))
            {
                number = ordinal.Number > 0 ? (int)ordinal.Number : number;
            }
            else if (!piece.Is(ValueItemKind.Fill))
            {
                return null;
            }
        }

        return century && number is > 0 and <= 21 ? string.Create(CultureInfo.InvariantCulture, $"{((number - 1) * 100) + 1:D4}/{number * 100:D4}") : null;
    }

    /// <summary>«anni '90», «the 1990s», «90er Jahre»; of the twenties and earlier the century is not certain.</summary>
    private static string? Decade(List<ValuePiece> pieces)
    {
        int begins = 0;
        bool sign = false;
        foreach (ValuePiece piece in pieces)
        {
            if (piece.TryGet(ValueItemKind.Number, out ValueItem number) && number.Code is null && number.Digits is 2 or 4 && number.Number % 10 == 0)
            {
                begins = number.Digits == 4 ? (int)number.Number : number.Number >= 30 ? 1900 + (int)number.Number : 0;
            }
            else if (piece.TryGet(ValueItemKind.Decade, out ValueItem decade))
            {
                sign = true;
                begins = decade.Number > 0 ? 1900 + (int)decade.Number : begins;
            }
            else if (piece.Is(ValueItemKind.DecadeSign))
            {
                sign = true;
            }
            else if (!piece.Is(ValueItemKind.Fill))
            {
                return null;
            }
        }

        return sign && begins > 0 ? string.Create(CultureInfo.InvariantCulture, $"{begins:D4}/{begins + 9:D4}") : null;
    }

    /// <summary>«this week», «il mese scorso», «the last three months».</summary>
    private string? Period(List<ValuePiece> pieces)
    {
        var pointer = ValueItemKind.Unknown;
        string? unit = null;
        decimal count = 0;
        for (int i = 0; i < pieces.Count;)
        {
            ValuePiece piece = pieces[i];
            if (piece.TryGet(ValueItemKind.Unit, out ValueItem item))
            {
                if (unit is not null)
                {
                    return null;
                }

                unit = item.Code;
                i++;
            }
            else if (DatePoint.PointerOf(piece) is var found and not ValueItemKind.Unknown && !(piece.Is(ValueItemKind.Number) && pointer != ValueItemKind.Unknown))
            {
                // «ce mois dernier» is the last one.
                pointer = pointer is ValueItemKind.Unknown or ValueItemKind.This ? found : ValueItemKind.Range;
                i++;
            }
            else if (NumberReader.TryRead(pieces, ref i, out decimal number))
            {
                count = number;
            }
            else if (piece.Is(ValueItemKind.Fill))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        if (unit is null || published is not { } today || pointer is not (ValueItemKind.Last or ValueItemKind.Next or ValueItemKind.This))
        {
            return null;
        }

        if (count == 0)
        {
            // «the past days» say no number.
            return IsPlural(pieces) ? null : _resolver.Period(pointer, unit);
        }

        string? length = unit is "day" or "week" or "month" or "year" or "quarter" or "decade" or "century" or "fortnight" && count == decimal.Truncate(count) ? TimeUnits.Length(count, unit) : null;
        string day = DateResolver.Text(today);
        return length is null ? null : pointer == ValueItemKind.Last ? $"{length}/{day}" : pointer == ValueItemKind.Next ? $"{day}/{length}" : null;
    }

    private bool IsPlural(List<ValuePiece> pieces)
    {
        ValuePiece unit = pieces.Find(p => p.Is(ValueItemKind.Unit));
        return lexicon.IsPlural(text.AsSpan(unit.Offset, unit.End - unit.Offset));
    }

    private string? Time(List<ValuePiece> pieces)
    {
        int minutes = -1;
        bool day24 = false, am = false, pm = false;
        string zone = "";
        for (int i = 0; i < pieces.Count; i++)
        {
            ValuePiece piece = pieces[i];
            if (piece.TryGet(ValueItemKind.Clock, out ValueItem clock) && minutes < 0)
            {
                minutes = (int)clock.Number;
                day24 |= clock.Code == "24" || clock.Number >= 13 * 60 || lexicon.Language != "en" || char.IsLetter(text[piece.Offset]);
            }
            else if (minutes < 0 && Dotted(piece) is >= 0 and var dotted)
            {
                minutes = dotted;
                day24 |= dotted >= 13 * 60 || lexicon.Language != "en";
            }
            else if (piece.TryGet(ValueItemKind.Number, out ValueItem number) && number is { Digits: 1 or 2, Code: null })
            {
                if (minutes >= 0 && minutes % 60 == 0 && day24 && number is { Number: < 60, Digits: 2 })
                {
                    minutes += (int)number.Number;
                }
                else if (minutes < 0 && number.Number <= 24)
                {
                    minutes = (int)number.Number % 24 * 60;
                    day24 |= number.Number > 12;
                }
                else
                {
                    return null;
                }
            }
            else if (piece.Is(ValueItemKind.Am))
            {
                am = true;
            }
            else if (piece.Is(ValueItemKind.Pm))
            {
                pm = true;
            }
            else if (piece.Is(ValueItemKind.HourSign))
            {
                day24 = true;
            }
            else if (piece.TryGet(ValueItemKind.Part, out ValueItem part) && part.Code is "morning" or "afternoon" or "evening")
            {
                am |= part.Code == "morning";
                pm |= part.Code != "morning";
            }
            else if (piece.TryGet(ValueItemKind.Zone, out ValueItem offset))
            {
                zone = offset.Code!;
            }
            else if (!piece.Is(ValueItemKind.Fill))
            {
                return null;
            }
        }

        if (minutes < 0 || (am || pm ? minutes >= 13 * 60 : !day24))
        {
            return null;
        }

        minutes = am || pm ? (minutes % (12 * 60)) + (pm ? 12 * 60 : 0) : minutes;
        return string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:D2}:{minutes % 60:D2}{zone}");
    }

    /// <summary>«18.30».</summary>
    private int Dotted(ValuePiece piece)
    {
        ReadOnlySpan<char> written = text.AsSpan(piece.Offset, piece.End - piece.Offset);
        int dot = written.IndexOf('.');
        return dot > 0 ? ValuePieces.Minutes(written[..dot], written[(dot + 1)..]) : -1;
    }

    private string? TimeRange(List<ValuePiece> pieces)
    {
        for (int i = 1; i < pieces.Count - 1; i++)
        {
            if (!pieces[i].Is(ValueItemKind.Range) || pieces[i].Is(ValueItemKind.Number))
            {
                continue;
            }

            List<ValuePiece> before = [.. pieces.Take(i).Where(p => !p.Is(ValueItemKind.Range))], after = pieces[(i + 1)..];
            bool hours = after.Exists(p => p.Is(ValueItemKind.HourSign)) || after.Exists(p => p.Is(ValueItemKind.Clock));
            if (hours && !before.Exists(p => p.Is(ValueItemKind.HourSign)))
            {
                before.Add(new ValuePiece(pieces[i].Offset, pieces[i].Offset, [new ValueItem(ValueItemKind.HourSign)]));
            }

            if (Time(before) is { } from && Time(after) is { } to)
            {
                return $"{from}/{to}";
            }
        }

        return PartOfDay(pieces);
    }

    /// <summary>«ieri sera», «Montagabend», «stasera»: the day; nights belong to two.</summary>
    private string? PartOfDay(List<ValuePiece> pieces)
    {
        string part = "";
        int? relative = null;
        var rest = new List<ValuePiece>();
        foreach (ValuePiece piece in pieces)
        {
            if (piece.TryGet(ValueItemKind.Part, out ValueItem item) && part.Length == 0 && (!piece.Is(ValueItemKind.Day) || rest.Count > 0))
            {
                part = item.Code!;
                relative = part.StartsWith("this", StringComparison.Ordinal) ? 0 : part.StartsWith("last", StringComparison.Ordinal) ? -1 : part.StartsWith("next", StringComparison.Ordinal) ? 1 : null;
            }
            else
            {
                rest.Add(piece);
            }
        }

        if (part.EndsWith("night", StringComparison.Ordinal) || published is not { } today)
        {
            return null;
        }

        rest.RemoveAll(p => p.Is(ValueItemKind.Fill) && p.Readings.Count == 1);
        if (relative is not null)
        {
            return rest.Count == 0 ? DateResolver.Text(today.AddDays(relative.Value)) : null;
        }

        return rest.Count == 0 ? null : rest is [var only] && only.Is(ValueItemKind.This) ? DateResolver.Text(today) : Point(rest);
    }

    private static string? Duration(List<ValuePiece> pieces)
    {
        if (pieces.Count == 1 && pieces[0].TryGet(ValueItemKind.Length, out ValueItem whole))
        {
            return whole.Code;
        }

        string? length = null;
        for (int i = 0; i < pieces.Count;)
        {
            int start = i;
            if (NumberReader.TryRead(pieces, ref i, out decimal count))
            {
                if (length is not null && !length.StartsWith("PT", StringComparison.Ordinal))
                {
                    return null;
                }

                if (i >= pieces.Count || !pieces[i].TryGet(ValueItemKind.Unit, out ValueItem unit))
                {
                    return null;
                }

                i++;

                // «une heure et demie»
                if (i < pieces.Count && pieces[^1].Is(ValueItemKind.Half) && pieces.Skip(i).Take(pieces.Count - 1 - i).All(p => p.Is(ValueItemKind.Fill)))
                {
                    count += 0.5m;
                    i = pieces.Count;
                }

                string? next = TimeUnits.Length(count, unit.Code!);
                if (next is null || (length is not null && !next.StartsWith("PT", StringComparison.Ordinal)))
                {
                    return null;
                }

                length = length is null ? next : length + next[2..];
            }
            else if (pieces[i].Is(ValueItemKind.Fill) || pieces[i].Is(ValueItemKind.Range))
            {
                i = start + 1;
            }
            else
            {
                return null;
            }
        }

        return length;
    }

    /// <summary>«every day», «ogni due settimane»: a repeating interval.</summary>
    private static string? Set(List<ValuePiece> pieces)
    {
        if (pieces.Count == 1 && pieces[0].TryGet(ValueItemKind.Set, out ValueItem set))
        {
            return $"R/{set.Code}";
        }

        decimal count = 1;
        string? unit = null;
        bool each = false;
        for (int i = 0; i < pieces.Count;)
        {
            if (pieces[i].Is(ValueItemKind.Each) && !each)
            {
                each = true;
                i++;
            }
            else if (pieces[i].TryGet(ValueItemKind.Unit, out ValueItem item) && unit is null)
            {
                unit = item.Code;
                i++;
            }
            else if (!pieces[i].Is(ValueItemKind.Fill) && NumberReader.TryRead(pieces, ref i, out decimal number))
            {
                count = number;
            }
            else if (i < pieces.Count && pieces[i].Is(ValueItemKind.Fill))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return each && unit is not null && TimeUnits.Length(count, unit) is { } length ? $"R/{length}" : null;
    }
}
