namespace NewsletterFns.Language.Emulator.Jobs;

/// <summary>States of jobs and tasks, as they are spelled on the wire.</summary>
internal static class JobStates
{
    public const string NotStarted = "notStarted";
    public const string Running = "running";
    public const string Succeeded = "succeeded";
    public const string PartiallyCompleted = "partiallyCompleted";
    public const string Failed = "failed";
    public const string Cancelling = "cancelling";
    public const string Cancelled = "cancelled";
}
