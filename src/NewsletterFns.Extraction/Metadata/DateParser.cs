using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Metadata;

/// <summary>Reads publication dates as machines and newsrooms write them. Dates that no calendar has are not dates.</summary>
internal static partial class DateParser
{
    private const int MaxLength = 120;
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>A machine-readable date: ISO 8601, RFC 5322, seconds since 1970, or else any form that a line may have.</summary>
    /// <param name="value">The value; anything is accepted.</param>
    /// <param name="monthFirst">Whether «07/05/2025» is a day in July.</param>
    public static PublicationDate? ParseValue(string? value, bool monthFirst = false)
    {
        value = value?.Trim();
        if (string.IsNullOrEmpty(value) || value.Length > MaxLength)
        {
            return null;
        }

        var iso = IsoDate().Match(value);
        if (iso.Success)
        {
            return FromIso(iso);
        }

        if (value.Length is 10 or 13 && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks))
        {
            var moment = value.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(ticks) : DateTimeOffset.FromUnixTimeMilliseconds(ticks);
            return moment.Year is >= FirstYear and <= LastYear
                ? new PublicationDate(DateOnly.FromDateTime(moment.UtcDateTime), TimeOnly.FromDateTime(moment.UtcDateTime), TimeSpan.Zero)
                : null;
        }

        return FindIn(value, monthFirst);
    }

    /// <summary>A line that says nothing but when: «Pubblicato il 5 luglio 2025, ore 14:30».</summary>
    public static PublicationDate? ParseLine(string line, bool monthFirst = false)
    {
        if (line.Length > MaxLength || !line.AsSpan().ContainsAnyInRange('0', '9') || FindIn(line, monthFirst, out var rest) is not { } date)
        {
            return null;
        }

        foreach (var range in Words().EnumerateMatches(rest))
        {
            if (!DateWords.IsFiller(rest.Substring(range.Index, range.Length)))
            {
                return null;
            }
        }

        return date;
    }

    /// <summary>A line in the shape of a date that no calendar has, such as 31.02.2025.</summary>
    public static bool IsImpossibleLine(string line) => line.Length <= 12 && BareNumbers().IsMatch(line) && FindIn(line) is null;

    /// <summary>The first date in <paramref name="text"/>, wherever it stands.</summary>
    public static PublicationDate? FindIn(string text, bool monthFirst = false) => FindIn(text, monthFirst, out _);

    /// <summary>Which order a page's numbers are in: month first, day first, or <see langword="null"/> where the date could be both.</summary>
    public static bool? MonthFirstIn(string text)
        => NumericDate().Match(text) is { Success: true } match && match.Groups["sign"].Value == "/"
            ? (Number(match, "first") > 12, Number(match, "second") > 12) switch
            {
                (true, false) => false,
                (false, true) => true,
                _ => null,
            }
            : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static PublicationDate? FindIn(string text, bool monthFirst, out string rest)
    {
        rest = text;
        PublicationDate? found = null;
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var iso = IsoInText().Match(text);
        if (iso.Success && FromIso(iso) is { } exact)
        {
            rest = text.Remove(iso.Index, iso.Length);
            found = exact;
        }

        for (var match = NumericDate().Match(text); found is null && match.Success; match = match.NextMatch())
        {
            if (FromNumbers(match, monthFirst) is { } date)
            {
                rest = text.Remove(match.Index, match.Length);
                found = new PublicationDate(date);
            }
        }

        for (var match = DayMonthYear().Match(text); found is null && match.Success; match = match.NextMatch())
        {
            if (DateWords.Month(match.Groups["month"].Value) is var month and > 0
                && Day(match.Groups["year"].Value, month, match.Groups["day"].Value) is { } date)
            {
                rest = text.Remove(match.Index, match.Length);
                found = new PublicationDate(date);
            }
        }

        for (var match = MonthDayYear().Match(text); found is null && match.Success; match = match.NextMatch())
        {
            if (DateWords.Month(match.Groups["month"].Value) is var month and > 0
                && Day(match.Groups["year"].Value, month, match.Groups["day"].Value) is { } date)
            {
                rest = text.Remove(match.Index, match.Length);
                found = new PublicationDate(date);
            }
        }

        return found is { Time: null } day ? WithTime(day, ref rest) : found;
    }

    private static PublicationDate? WithTime(PublicationDate day, ref string rest)
    {
        var match = ClockTime().Match(rest);
        if (!match.Success)
        {
            return day;
        }

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value;
        if (half.Length > 0)
        {
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        if (hour > 23 || minute > 59)
        {
            return day;
        }

        rest = rest.Remove(match.Index, match.Length);
        var second = match.Groups["second"].Success ? Number(match, "second") : 0;
        return day with
        {
            Time = new TimeOnly(hour, minute, Math.Min(second, 59)),
            Offset = match.Groups["offset"].Success ? Offset(match.Groups["offset"].Value) : DateWords.Zone(match.Groups["zone"].Value),
        };
    }

    private static PublicationDate? FromIso(Match match)
    {
        if (Day(match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value) is not { } date)
        {
            return null;
        }

        if (!match.Groups["hour"].Success)
        {
            return new PublicationDate(date);
        }

        var second = match.Groups["second"].Success ? match.Groups["second"].Value : "0";
        if (!TimeOnly.TryParseExact(
                $"{match.Groups["hour"].Value}:{match.Groups["minute"].Value}:{second.PadLeft(2, '0')}", "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return new PublicationDate(date);
        }

        var zone = match.Groups["zone"].Value;
        return new PublicationDate(date, time, zone is "Z" or "z" ? TimeSpan.Zero : zone.Length > 1 ? Offset(zone) : null);
    }

    private static TimeSpan? Offset(string zone)
    {
        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal).PadRight(4, '0');
        var span = new TimeSpan(int.Parse(digits[..2], CultureInfo.InvariantCulture), int.Parse(digits[2..4], CultureInfo.InvariantCulture), 0);
        return span <= TimeSpan.FromHours(14) ? zone[0] == '-' ? -span : span : null;
    }

    private static DateOnly? FromNumbers(Match match, bool monthFirst)
    {
        var (first, second, year) = (match.Groups["first"].Value, match.Groups["second"].Value, match.Groups["year"].Value);
        if (year.Length == 2)
        {
            // Two digits only in the German way, «05.07.25»; a slash could be anything.
            if (match.Groups["sign"].Value != ".")
            {
                return null;
            }

            year = "20" + year;
        }

        // Day first, as in six of the seven languages, unless the page says otherwise; a dot is never American.
        return monthFirst && match.Groups["sign"].Value != "."
            ? Day(year, first, second) ?? Day(year, second, first)
            : Day(year, second, first) ?? Day(year, first, second);
    }

    private static DateOnly? Day(string year, string month, string day)
        => int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Day(year, number, day) : null;

    private static DateOnly? Day(string year, int month, string day)
        => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            && y is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month)
            ? new DateOnly(y, month, d)
            : null;

    [GeneratedRegex(@"\A(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:[Tt _]*(?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<zone>Z|z|[+-]\d\d(?::?\d\d)?)?)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<!\d)(?<year>\d{4})(?<sign>[-/.])(?<month>\d\d)\k<sign>(?<day>\d\d)(?:[Tt ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IsoInText();

    [GeneratedRegex(@"(?<![\d./-])(?<first>\d{1,2})(?<sign>[./-])\s?(?<second>\d{1,2})\k<sign>\s?(?<year>\d{4}|\d\d)(?![\d/-])", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:\.|º|°|er|st|nd|rd|th)?\s+(?:de\s+|of\s+)?(?<month>\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?(?<year>\d{4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"(?<!\p{L})(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<!\d)(?<hour>\d{1,2})(?:(?:[:.h]|\s?h\s?)(?<minute>\d\d)(?::(?<second>\d\d))?\s*(?<half>[ap]\.?m\b)?|\s*(?<half>[ap]\.?m\b))\.?\s*\(?(?<zone>UTC|GMT|CEST|CET|MESZ|MEZ|BST|E[SD]T|C[SD]T|M[SD]T|P[SD]T|BRT)?(?<offset>[+-]\d\d:?\d\d)?(?![\d/])\)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"\A(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumbers();

    [GeneratedRegex(@"[\p{L}\p{Nd}][\p{L}\p{Nd}.]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
