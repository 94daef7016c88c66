using System.Globalization;
using Cronos;
using LocalWorker.Hosting;

namespace LocalWorker.Timers;

/// <summary>A crontab of six fields (five are taken without seconds), or a constant time span.</summary>
internal sealed class TimerSchedule
{
    private readonly CronExpression? _cron;
    private readonly TimeSpan _span;
    private readonly TimeZoneInfo _zone;

    private TimerSchedule(CronExpression? cron, TimeSpan span, TimeZoneInfo zone) => (_cron, _span, _zone) = (cron, span, zone);

    public static TimerSchedule Parse(string text, TimeZoneInfo zone, string owner)
    {
        var fields = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length == 1 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span > TimeSpan.Zero)
        {
            return new TimerSchedule(cron: null, span, zone);
        }

        try
        {
            return new TimerSchedule(CronExpression.Parse(text, fields.Length == 5 ? CronFormat.Standard : CronFormat.IncludeSeconds), default, zone);
        }
        catch (CronFormatException e)
        {
            throw new WorkerConfigurationException(
                $"{owner}: '{text}' is not a schedule: {e.Message} Write six fields, seconds first, as in '0 */5 * * * *', or a time span, as in '00:05:00'.", e);
        }
    }

    /// <summary>The first time after <paramref name="after"/>, or null when there is none.</summary>
    public DateTimeOffset? Next(DateTimeOffset after) => _cron is null ? after + _span : _cron.GetNextOccurrence(after, _zone);

    /// <summary>Schedules under a minute are not monitored, as in the host.</summary>
    public bool IsUnderAMinute(DateTimeOffset now) =>
        Next(now) is { } first && Next(first) is { } second && second - first < TimeSpan.FromMinutes(1);
}
