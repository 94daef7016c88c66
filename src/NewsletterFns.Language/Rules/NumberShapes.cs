using System.Globalization;

namespace NewsletterFns.Language.Rules;

/// <summary>The symbols that tokens with digits stand for, whatever the language.</summary>
internal static class NumberShapes
{
    /// <summary>Names for use in patterns; a name's index is its symbol.</summary>
    public static readonly string[] Names =
    [
        "number", "int", "lead3", "group3", "day", "monthnum", "hour", "minute", "year", "year2", "dotdate", "dotclock", "clock", "roman", "modernyear",
    ];

    private const int EarliestYear = 1_000;

    private enum Shape
    {
        Number, Int, Lead3, Group3, Day, MonthNumber, Hour, Minute, Year, TwoDigitYear, DottedDate, DottedClock, Clock, Roman, ModernYear,
    }

    /// <summary>Appends the shapes of a number token.</summary>
    public static void OfNumber(ReadOnlySpan<char> token, int latestYear, List<int> into)
    {
        Add(Shape.Number, into);
        if (token.ContainsAnyExceptInRange('0', '9'))
        {
            OfDotted(token, into);
            return;
        }

        Add(Shape.Int, into);
        if (token.Length > 4 || !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return;
        }

        var short2 = token.Length <= 2;
        AddIf(token.Length <= 3, Shape.Lead3, into);
        AddIf(token.Length == 3, Shape.Group3, into);
        AddIf(short2 && value is >= 1 and <= 31, Shape.Day, into);
        AddIf(short2 && value is >= 1 and <= 12, Shape.MonthNumber, into);
        AddIf(short2 && value <= 24, Shape.Hour, into);
        AddIf(token.Length == 2 && value < 60, Shape.Minute, into);
        AddIf(token.Length == 2, Shape.TwoDigitYear, into);
        AddIf(value is > 1_900 and < 2_100 and not 2_000 && value <= latestYear, Shape.ModernYear, into);
        AddIf(token.Length == 4 && value >= EarliestYear && value <= latestYear, Shape.Year, into);
    }

    /// <summary>Appends the shapes of a word: «7h44», a Roman number.</summary>
    public static void OfWord(ReadOnlySpan<char> token, List<int> into)
    {
        AddIf(token.Length is >= 4 and <= 5 && IsClock(token), Shape.Clock, into);
        AddIf(token.Length <= 8 && IsRoman(token), Shape.Roman, into);
    }

    /// <summary>«XIX», and in French «XIXe».</summary>
    private static bool IsRoman(ReadOnlySpan<char> token)
    {
        foreach (var c in token.EndsWith('e') ? token[..^1] : token)
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'M'))
            {
                return false;
            }
        }

        return token[0] != 'e';
    }

    private static bool IsClock(ReadOnlySpan<char> token)
    {
        var h = token.IndexOfAny('h', 'H');
        return h > 0 && token.Length - h == 3 && byte.TryParse(token[..h], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24
            && byte.TryParse(token[(h + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && minute < 60;
    }

    private static void OfDotted(ReadOnlySpan<char> token, List<int> into)
    {
        Span<Range> parts = stackalloc Range[5];
        var count = token.Split(parts, '.');
        if (count is not (2 or 3) || !byte.TryParse(token[parts[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !byte.TryParse(token[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var second))
        {
            return;
        }

        var length = token[parts[1]].Length;
        AddIf(count == 2 && first <= 24 && length == 2 && second < 60, Shape.DottedClock, into);
        AddIf(count == 3 && first is >= 1 and <= 31 && second is >= 1 and <= 12 && length <= 2 && token[parts[2]].Length is 2 or 4, Shape.DottedDate, into);
    }

    private static void AddIf(bool condition, Shape shape, List<int> into)
    {
        if (condition)
        {
            Add(shape, into);
        }
    }

    private static void Add(Shape shape, List<int> into) => into.Add((int)shape);
}
