namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a function with a <see cref="TimerTriggerAttribute"/> learns of its schedule.</summary>
public class TimerInfo
{
    /// <summary>The schedule's state; null when the schedule is not monitored.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether this run makes up for a missed one.</summary>
    public bool IsPastDue { get; set; }
}
