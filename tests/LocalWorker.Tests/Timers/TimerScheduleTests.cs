using System.Globalization;
using LocalWorker.Hosting;
using LocalWorker.Timers;

namespace LocalWorker.Tests.Timers;

public sealed class TimerScheduleTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-03-04T05:06:07Z", "2026-03-04T05:10:00Z")]
    [InlineData("*/10 * * * * *", "2026-03-04T05:06:07Z", "2026-03-04T05:06:10Z")]
    [InlineData("0 30 9 * * MON-FRI", "2026-03-06T10:00:00Z", "2026-03-09T09:30:00Z")]
    [InlineData("0 0 0 1 JAN *", "2026-03-04T05:06:07Z", "2027-01-01T00:00:00Z")]
    [InlineData("*/5 * * * *", "2026-03-04T05:06:07Z", "2026-03-04T05:10:00Z")]
    [InlineData("00:30:00", "2026-03-04T05:06:07Z", "2026-03-04T05:36:07Z")]
    public void Next_Schedule_IsTheFirstTimeAfter(string schedule, string after, string expected) =>
        Assert.Equal(At(expected), TimerSchedule.Parse(schedule, TimeZoneInfo.Utc, "owner").Next(At(after)));

    [Fact]
    public void Next_TimeZone_CountsInIt()
    {
        var rome = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome");

        Assert.Equal(At("2026-07-01T07:00:00Z"), TimerSchedule.Parse("0 0 9 * * *", rome, "owner").Next(At("2026-07-01T05:00:00Z")));
    }

    [Fact]
    public void Next_DayThatNeverComes_IsNone() =>
        Assert.Null(TimerSchedule.Parse("0 0 0 30 2 *", TimeZoneInfo.Utc, "owner").Next(At("2026-03-04T05:06:07Z")));

    [Theory]
    [InlineData("*/30 * * * * *", true)]
    [InlineData("00:00:59", true)]
    [InlineData("0 * * * * *", false)]
    [InlineData("00:01:00", false)]
    public void IsUnderAMinute_Schedule_SaysWhetherItIsMonitored(string schedule, bool expected) =>
        Assert.Equal(expected, TimerSchedule.Parse(schedule, TimeZoneInfo.Utc, "owner").IsUnderAMinute(At("2026-03-04T05:06:07Z")));

    [Theory]
    [InlineData("every day")]
    [InlineData("0 0 25 * * *")]
    [InlineData("-00:00:01")]
    [InlineData("")]
    public void Parse_WrongSchedule_SaysWhatToWrite(string schedule)
    {
        var error = Assert.Throws<WorkerConfigurationException>(() => TimerSchedule.Parse(schedule, TimeZoneInfo.Utc, "Function 'F'"));

        Assert.StartsWith($"Function 'F': '{schedule}' is not a schedule: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Write six fields, seconds first, as in '0 */5 * * * *', or a time span, as in '00:05:00'.", error.Message, StringComparison.Ordinal);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
