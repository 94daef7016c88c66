using System.Globalization;

namespace NewsletterFns.Extraction;

/// <summary>A publication date as exact as the file gives it: a day, a day with time, or a point in time.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day, or <see langword="null"/> where only the day is known.</param>
/// <param name="Offset">The distance from UTC, or <see langword="null"/> where it is not known; only together with <paramref name="Time"/>.</param>
public readonly record struct PublicationDate(DateOnly Date, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>ISO 8601 at the precision that is known: <c>2025-07-05</c>, <c>2025-07-05T08:30:00</c> or <c>2025-07-05T08:30:00+02:00</c>.</summary>
    public override string ToString()
    {
        if (Time is not { } time)
        {
            return Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var local = Date.ToDateTime(time);
        return Offset is { } offset
            ? new DateTimeOffset(local, offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
            : local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
