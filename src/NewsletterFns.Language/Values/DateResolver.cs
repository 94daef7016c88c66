using System.Globalization;

namespace NewsletterFns.Language.Values;

/// <summary>Finds the day, month or year that a date means; the rules are in <c>Values/Data/README.md</c>.</summary>
/// <param name="published">The day of publication, or <see langword="null"/>.</param>
/// <param name="language">ISO 639-1 code.</param>
/// <param name="future">Whether the sentence speaks of the future; asked only where it matters.</param>
internal sealed class DateResolver(DateOnly? published, string language, Func<bool> future)
{
    /// <summary>How many days before the publication a day without a year may be.</summary>
    private const int DaysBack = 183;

    /// <summary>How many days after it.</summary>
    private const int DaysAhead = 120;

    /// <summary>How many days after it in a sentence about the future.</summary>
    private const int FutureDays = 300;

    /// <summary>ISO 8601 of a day.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601 of a month.</summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");

    /// <summary>The value of a date, or <see langword="null"/>.</summary>
    public string? Resolve(DatePoint point)
    {
        if (point.Relative is { } days)
        {
            return point is { Weekday: 0, Day: 0, Month: 0, Year: 0 } && published is { } today ? Text(today.AddDays(days)) : null;
        }

        if (point.Day > 0)
        {
            return (point.Month, point.Year) switch
            {
                (0, 0) => WeekdayAndDay(point),
                (0, _) => null,
                (_, 0) => DayOfMonth(point),
                _ => Exists(point.Year, point.Month, point.Day) && point.Pointer == ValueItemKind.Unknown ? Text(new DateOnly(point.Year, point.Month, point.Day)) : null,
            };
        }

        if (point.Weekday > 0)
        {
            return point is { Month: 0, Year: 0 } && Weekday(point) is { } day ? Text(day) : null;
        }

        if (point.Month > 0)
        {
            return point.Year > 0 ? Month(point.Year, point.Month) : BareMonth(point);
        }

        return point.Year > 0 && point.Pointer == ValueItemKind.Unknown ? point.Year.ToString("D4", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The value of «this week», «last month», «next year», or <see langword="null"/>.</summary>
    public string? Period(ValueItemKind pointer, string unit)
    {
        if (published is not { } today)
        {
            return null;
        }

        int step = pointer switch { ValueItemKind.Last => -1, ValueItemKind.Next => 1, _ => 0 };
        switch (unit)
        {
            case "week":
                DateOnly week = today.AddDays(7 * step);
                DateTime day = week.ToDateTime(TimeOnly.MinValue);
                return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");
            case "month":
                DateOnly month = today.AddMonths(step);
                return Month(month.Year, month.Month);
            case "year":
                return (today.Year + step).ToString("D4", CultureInfo.InvariantCulture);
            case "quarter":
                DateOnly inQuarter = today.AddMonths(3 * step);
                var first = new DateOnly(inQuarter.Year, (((inQuarter.Month - 1) / 3) * 3) + 1, 1);
                return $"{Text(first)}/{Text(first.AddMonths(3).AddDays(-1))}";
            case "weekend":
                return Weekend(today, pointer);
            default:
                return null;
        }
    }

    private string? Weekend(DateOnly today, ValueItemKind pointer)
    {
        int weekday = WeekdayOf(today);
        DateOnly saturday = today.AddDays(6 - weekday);
        if (weekday == 7)
        {
            saturday = today.AddDays(-1);
        }

        switch (pointer)
        {
            case ValueItemKind.Last:
                saturday = saturday.AddDays(-7);
                break;
            case ValueItemKind.Next when language is "en" or "de":
                return null;
            case ValueItemKind.Next:
                saturday = weekday >= 6 ? saturday.AddDays(7) : saturday;
                break;
            default:
                if (weekday <= 2 && !future())
                {
                    return null;
                }

                break;
        }

        return $"{Text(saturday)}/{Text(saturday.AddDays(1))}";
    }

    private DateOnly? Weekday(DatePoint point)
    {
        if (published is not { } today)
        {
            return null;
        }

        int back = (WeekdayOf(today) - point.Weekday + 7) % 7;
        return point.Pointer switch
        {
            ValueItemKind.Last => today.AddDays(back == 0 ? -7 : -back),
            ValueItemKind.Next => today.AddDays(7 - back),
            ValueItemKind.This => today.AddDays(point.Weekday - WeekdayOf(today)),
            _ => today.AddDays(back > 0 && future() ? 7 - back : -back),
        };
    }

    /// <summary>«martedì 17»: the one month around the publication in which they agree.</summary>
    private string? WeekdayAndDay(DatePoint point)
    {
        if (point.Weekday == 0 || published is not { } today || point.Pointer != ValueItemKind.Unknown)
        {
            return null;
        }

        DateOnly? found = null;
        for (int months = -1; months <= 1; months++)
        {
            DateOnly month = today.AddMonths(months);
            if (Exists(month.Year, month.Month, point.Day) && WeekdayOf(new DateOnly(month.Year, month.Month, point.Day)) == point.Weekday)
            {
                if (found is not null)
                {
                    return null;
                }

                found = new DateOnly(month.Year, month.Month, point.Day);
            }
        }

        return found is { } day ? Text(day) : null;
    }

    private string? DayOfMonth(DatePoint point)
    {
        if (published is not { } today)
        {
            return null;
        }

        DateOnly? best = null;
        for (int year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (!Exists(year, point.Month, point.Day))
            {
                continue;
            }

            var day = new DateOnly(year, point.Month, point.Day);
            int distance = day.DayNumber - today.DayNumber;
            bool fits = point.Pointer switch
            {
                ValueItemKind.Last => distance is < 0 and > -366,
                ValueItemKind.Next => distance is > 0 and < 366,
                ValueItemKind.This => year == today.Year,
                _ => distance is >= -DaysBack and <= DaysAhead || (distance is > 0 and <= FutureDays && future()),
            };
            if (fits && (best is null || (point.Pointer == ValueItemKind.Unknown && distance > 0)))
            {
                best = day;
            }
        }

        // A weekday beside it must agree.
        return best is { } found && (point.Weekday == 0 || WeekdayOf(found) == point.Weekday) ? Text(found) : null;
    }

    private string? BareMonth(DatePoint point)
    {
        if (published is not { } today)
        {
            return null;
        }

        int back = (today.Month - point.Month + 12) % 12;
        DateOnly month = point.Pointer switch
        {
            ValueItemKind.Last => today.AddMonths(back == 0 ? -12 : -back),
            ValueItemKind.Next => today.AddMonths(12 - back),
            ValueItemKind.This => new DateOnly(today.Year, point.Month, 1),
            _ => today.AddMonths(back > 0 && future() ? 12 - back : -back),
        };
        return Month(month.Year, month.Month);
    }

    private static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static bool Exists(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month);
}
